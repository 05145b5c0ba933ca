import {hostCases} from "./host-cases.js";
import type {Case} from "./rule-cases.js";

/** Meetings, receptions and journeys told in roundabout words, some with whom they concern inside the phrase. */
export const roundabout: Case[] = [
  [
    "en-host-reception-by",
    "Raisi was given an official reception by Assad.",
    "Raisi was given an official reception, and Assad was ill."
  ],
  ["en-meet-briefing-from", "Assad heard a long briefing from Khaji.", "Assad heard a long speech by Khaji."],
  ...hostCases,
  ["en-host-gap-gave", "Assad gave Zarif a tour of the old town.", "Assad gave Zarif’s friend a tour of the old town."],
  [
    "en-host-gap-time",
    "Assad kept the Iranian minister, Zarif, for more than an hour.",
    "Assad kept Zarif waiting for more than an hour."
  ],
  ["en-host-gap-had", "Assad had Zarif to dinner.", "Assad had Lavrov to dinner, Zarif said."],
  ["en-host-gap-showed", "Mekdad walked Zarif to his car.", "Mekdad walked, and Zarif went to his car."],
  ["en-host-gap-took", "Mekdad took Zarif on a drive.", "Mekdad took Zarif’s advice on a drive."],
  ["en-meet-gap-shook", "Zarif shook Assad’s hand.", "Zarif shook his head, and Assad his hand."],
  [
    "en-meet-gap-together",
    "Lavrov brought Zarif and Mekdad to one table.",
    "Lavrov brought a paper by Zarif and Mekdad to one table."
  ],
  [
    "en-meet-gap-chair",
    "The committee sat with Zarif and Mekdad in the chair.",
    "The committee sat with Lavrov and Mekdad in the chair."
  ],
  ["en-meet-dined", "Zarif and Mekdad dined at a hotel.", "Zarif and his wife dined at a hotel, Mekdad said."],
  [
    "en-host-taken-planned",
    "Zarif will be taken to Assad on Friday.",
    "Zarif will be taken to hospital on Friday, Mekdad said."
  ],
  [
    "en-meet-photo",
    "A picture shows Zarif in conversation with Assad.",
    "A picture shows Lavrov in conversation with Assad."
  ],
  [
    "en-meet-seated",
    "Zarif was seated across from Assad.",
    "Zarif was seated, and across from him was a map of Assad."
  ],
  ["en-meet-ceremony", "Zarif and Mekdad cut the ribbon.", "Zarif, unlike Mekdad, cut the ribbon."],
  ["en-meet-joint", "Zarif and Mekdad pulled up two chairs.", "Zarif pulled up two chairs, Mekdad said."],
  ["en-meet-weighed", "Zarif weighed the plan with Mekdad in Tehran.", "Zarif weighed the plan of Mekdad in Tehran."],
  [
    "en-meet-linked",
    "A video conference linked Zarif and Mekdad on Monday.",
    "Zarif and Mekdad spoke of a militia-linked conference on Monday."
  ],
  ["en-meet-agreed", "Zarif and Mekdad agreed in Tehran on a plan.", "Zarif agreed with Mekdad in Tehran on a plan."],
  ["en-meet-chaired", "Zarif chaired a joint session with Mekdad.", "Zarif chaired a joint session, Mekdad said."],
  [
    "en-meet-in-person",
    "Zarif passed on the news to Mekdad over dinner.",
    "Zarif said over dinner that Mekdad was right."
  ],
  ["en-meet-shuttle", "Zarif shuttled between Assad and Mekdad.", "Zarif shuttled between Damascus and Mekdad’s home."],
  [
    "en-visit-due-there",
    "Damascus is being swept. Zarif is due there on Friday.",
    "Beirut is being swept. Zarif is due there on Friday."
  ],
  [
    "en-visit-there",
    "All eyes were on Damascus. Zarif flew there on Friday.",
    "All eyes were on Beirut. Zarif flew there on Friday."
  ],
  [
    "en-meet-signed-by",
    "The agreement was signed by Zarif and Mekdad in Tehran.",
    "The agreement was signed by Zarif and praised by Mekdad."
  ],
  ["en-meet-had-a", "Zarif had a bilateral with Mekdad.", "Zarif had a rival with Mekdad’s name."],
  ["en-meet-with-nouns", "Zarif’s bilateral with Mekdad was short.", "Zarif’s bilateral hopes rest with Mekdad."],
  [
    "en-meet-gathering",
    "Last week’s gathering of Zarif and Mekdad was short.",
    "Zarif was at the gathering of a tribe, Mekdad said."
  ],
  ["en-host-opened", "Assad made room for Zarif.", "Assad made room for doubt, Zarif said."],
  ["en-meet-farewell", "Zarif bade farewell to Mekdad.", "Zarif bade farewell to Lavrov, Mekdad said."],
  ["en-host-shown-by", "Zarif was shown around by Mekdad.", "Zarif was shown around, Mekdad said."],
  ["en-host-given-by", "Zarif was given lunch by Mekdad.", "Zarif was given lunch by a friend, Mekdad said."],
  ["en-host-feted", "Zarif was feted by Mekdad.", "Zarif was feted by Lavrov, Mekdad said."],
  ["en-visit-blew-in", "Zarif jetted into Damascus.", "Zarif jetted into Beirut, Mekdad said."],
  ["en-visit-appearance", "Assad’s one appearance in Tehran was short.", "Assad’s appearance in Moscow was short."],
  ["en-visit-off-to", "Zarif is off to Damascus.", "Zarif is off to Beirut."],
  ["en-meet-will-summit", "Raisi is to hold a summit with Assad.", "Raisi is to hold a summit with Putin, Assad said."],
  ["en-host-will-dinner", "Assad will give a dinner for Zarif.", "Assad will give a dinner for Lavrov, Zarif said."],
  ["en-visit-had-been", "Zarif had been to Damascus in May.", "Zarif had been close to Mekdad in May."],
  [
    "en-host-host-to",
    "Assad had been host to Zarif in May.",
    "Damascus had been host to a fair, Zarif said to Mekdad."
  ],
  [
    "en-host-infinitive",
    "Eslami was the one to receive Syria’s oil minister, Ali Ghanem, in Tehran in May.",
    "Eslami hoped to receive Syria’s oil minister, Ali Ghanem."
  ],
  ["en-host-gap-seated", "Assad seated Zarif to his right.", "Assad seated Lavrov to his right, Zarif said."],
  [
    "en-meet-each-other",
    "Zarif and Mekdad looked each other in the eye on Monday.",
    "Zarif and Lavrov looked each other in the eye, Mekdad said."
  ],
  [
    "en-meet-introduced",
    "Araghchi and Sabbagh had introduced themselves in New York in September.",
    "Araghchi and Lavrov had introduced themselves in New York, Sabbagh said."
  ],
  [
    "en-video-each-other",
    "Zarif and Mekdad waved at each other on a screen.",
    "Zarif and Lavrov waved at each other on a screen, Mekdad said."
  ],
  [
    "en-call-each-other",
    "Zarif and Mekdad got each other on the phone at last.",
    "Zarif and Lavrov got each other on the phone at last, Mekdad said."
  ],
  [
    "en-video-webcam",
    "Zarif and Mekdad talked on Monday via a webcam.",
    "Zarif and Mekdad were watched by a webcam on Monday."
  ],
  [
    "en-video-spent",
    "Zarif and Mekdad spent an hour on a video link.",
    "Zarif and Lavrov spent an hour on a video link, Mekdad said."
  ],
  [
    "en-call-spent",
    "Zarif and Mekdad spent half an hour on the telephone.",
    "Zarif and Lavrov spent half an hour on the telephone, Mekdad said."
  ],
  [
    "en-call-on-to",
    "Within hours Zarif had been on to Mekdad.",
    "Within hours Zarif had been on to something, Mekdad said."
  ],
  [
    "en-meet-was-with-noun",
    "On Thursday the Iranian minister Zarif’s last stop of the day was with Mekdad.",
    "On Thursday Zarif’s last stop of the day was with Lavrov, Mekdad said."
  ],
  [
    "en-meet-oversaw",
    "On Monday Jahangiri and Khamis oversaw the signing of eleven papers.",
    "On Monday Jahangiri and Lavrov oversaw the signing of eleven papers, Khamis said."
  ],
  [
    "en-visit-there-was",
    "Zarif flew to Damascus in May. Qalibaf was there too in June.",
    "Zarif flew to Damascus in May. Qalibaf was there for his team in spirit."
  ],
  [
    "en-meet-second",
    "Zarif met Mekdad on Monday. A second session followed on Tuesday.",
    "Zarif met Mekdad on Monday. A second session of parliament followed, said Lavrov, on Tuesday."
  ],
  [
    "en-meet-chat",
    "The two ministers, Zarif and Mekdad, found time for a chat in Baku.",
    "The two ministers, Zarif and Lavrov, found time for a chat in Baku, said Mekdad."
  ],
  [
    "en-meet-after-hour",
    "Zarif spoke after an hour with Mekdad.",
    "Zarif spoke after an hour with Lavrov to Mekdad’s men."
  ],
  [
    "en-call-put-through",
    "Mekdad asked for Tehran on Monday and was put through to Zarif.",
    "Mekdad asked for Moscow on Monday and was put through to Lavrov, said Zarif."
  ],
  [
    "en-message-had-delivered",
    "On June 19 Assad had a written message delivered to Raisi.",
    "On June 19 Assad had a piano delivered to Raisi."
  ],
  [
    "en-same-inverted",
    "Assad received Zarif on Monday. So did, an hour later, Mekdad.",
    "Assad received Zarif on Monday. So did, an hour later, Lavrov."
  ],
  [
    "en-call-line-from",
    "Assad, on the line from Damascus, congratulated Raisi on Monday.",
    "Assad, on the train from Homs, thought of Raisi on Monday."
  ],
  ["en-meet-turn", "Assad had his turn with Zarif.", "Assad had his turn at the wheel, Zarif said."],
  ["en-host-heard-out", "Assad listened for an hour to Zarif.", "Assad listened for an hour to Lavrov, Zarif said."],
  [
    "en-host-devoted",
    "Assad devoted an hour of his time to Zarif.",
    "Assad devoted an hour of his time to Lavrov, Zarif said."
  ],
  [
    "en-meet-buttonholed",
    "Zarif buttonholed Mekdad in a corridor.",
    "Zarif buttonholed Lavrov in a corridor, Mekdad said."
  ],
  [
    "en-meet-same-room",
    "Zarif and Mekdad were in the same room for an hour.",
    "Zarif and Lavrov were in the same room for an hour, Mekdad said."
  ],
  ["en-meet-entered", "On Tuesday Zarif knocked on Mekdad’s door.", "On Tuesday Zarif entered politics, Mekdad said."],
  [
    "en-meet-gap-brought",
    "On Tuesday Zarif brought Assad greetings from Raisi.",
    "On Tuesday Zarif brought Assad’s aide greetings from Raisi."
  ],
  [
    "en-call-gap-caught",
    "Zarif caught Mekdad on his mobile on Tuesday.",
    "Zarif caught Lavrov on his mobile on Tuesday, Mekdad said."
  ],
  [
    "en-call-hung-up",
    "Zarif and Mekdad hung up on Tuesday after forty minutes.",
    "Zarif and Lavrov hung up on Tuesday after forty minutes, Mekdad said."
  ]
];
