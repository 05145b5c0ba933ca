import type {Case} from "./rule-cases.js";

/** Meetings, receptions and journeys told in roundabout words, some with whom they concern inside the phrase. */
export const roundabout: Case[] = [
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
  ["en-host-will-dinner", "Assad will give a dinner for Zarif.", "Assad will give a dinner for Lavrov, Zarif said."]
];
