/** A rule, a sentence that it reads a contact out of, and one that it must leave alone. */
export type Case = [rule: string, fires: string, silent: string];

/** What is still to come. */
export const planned: Case[] = [
  [
    "en-meet-will-aside",
    "Raisi and Assad are to talk on the sidelines of a summit.",
    "Raisi and Putin are to talk on the sidelines of a summit without Assad."
  ],
  ["en-meet-will", "Zarif plans to meet Mekdad on Friday.", "Zarif plans to praise Mekdad on Friday."],
  ["en-host-will", "Assad will receive Zarif on Friday.", "Assad will receive a medal on Friday, Zarif said."],
  ["en-host-will-see", "Assad is to see Zarif on Friday.", "Assad is to see to it on Friday, Zarif said."],
  ["en-host-will-passive", "Zarif will be received by Assad.", "Zarif will be replaced by Assad’s friend."],
  ["en-call-will", "Raisi is to call Assad on Friday.", "Raisi is to call Assad’s bluff on Friday."],
  ["en-call-will-talk", "Raisi will speak by phone with Assad.", "Raisi will speak by proxy with Assad’s friend."],
  ["en-visit-will-direct", "Raisi will visit Damascus in May.", "Raisi will visit Moscow in May."],
  ["en-visit-will-go", "Raisi had planned to travel to Damascus.", "Raisi plans to travel to Moscow."],
  ["en-visit-will-land", "Raisi is due to land in Damascus.", "Raisi is due to land a blow."],
  [
    "en-visit-awaited-invited",
    "In Damascus Zarif is expected at the invitation of Mekdad.",
    "In Damascus Zarif is expected at the invitation of Moscow."
  ],
  ["en-visit-going-to", "Raisi is going to Damascus on Friday.", "Raisi is going to pieces, Assad said."],
  ["en-visit-will-leave", "Raisi will leave Tehran for Damascus.", "Raisi will leave Tehran for good."]
];

/** Calls and meetings told in roundabout words. */
export const more: Case[] = [
  ["en-call-heard-gap", "Raisi was phoned at home by Assad.", "Raisi was phoned at home by Putin."],
  ["en-call-had", "Raisi had a call from Assad.", "Raisi had calls to make, Assad said."],
  [
    "en-call-asked-for",
    "Raisi phoned Assad. Assad had asked for the call.",
    "Raisi phoned Assad. Assad had asked for the bill."
  ],
  [
    "en-call-line",
    "Raisi exchanged greetings over a secure line with Assad.",
    "Raisi talked of Assad and of a railway line."
  ],
  [
    "en-host-waiting",
    "Raisi flew to Damascus. Assad was waiting for him.",
    "Raisi flew home. Assad was waiting for rain."
  ],
  ["en-meet-spent", "Raisi spent part of Friday with Assad.", "Raisi spent part of Friday without Assad."],
  ["en-visit-spent", "Raisi spent several days in Damascus.", "Raisi spent two days in Moscow."],
  ["en-meet-time-with", "Raisi had an hour with Assad.", "Raisi had an hour without Assad."],
  ["en-meet-time", "Raisi and Assad found an hour for each other.", "Raisi and Assad found an excuse for each other."],
  ["en-meet-ran", "Zarif ran into Mekdad in a corridor.", "Zarif ran a race, Mekdad said."],
  ["en-meet-nouns", "Zarif’s first appointment was with Mekdad.", "Zarif’s first disappointment was Mekdad."],
  ["en-call-heard-from", "Raisi heard from Assad on Monday.", "Raisi heard of Assad on Monday."],
  [
    "en-host-told-visiting",
    "Raisi told the visiting Syrian premier, Hussein Arnous, that it would rain.",
    "Raisi told the Syrian premier, Hussein Arnous, that it would rain."
  ],
  [
    "en-call-condolences",
    "Raisi offered his sympathy by phone to Assad.",
    "Raisi offered his sympathy to all, Assad said."
  ],
  ["en-visit-awaited-by", "Zarif is expected by Assad in Damascus.", "Zarif is expected by noon, Assad said."],
  ["en-meet-in-office", "Mekdad was in the office of Zarif.", "Mekdad was in the office of a friend, Zarif said."],
  ["en-meet-see", "Raisi flew to Damascus to see Assad.", "Raisi flew to Damascus to see what Assad sees."],
  ["en-host-was-his", "Zarif knew Mekdad. He had been his host in Tehran.", "Zarif knew Mekdad. He had a host."],
  ["en-host-of", "Zarif was Mekdad’s host in Tehran.", "Zarif saw Mekdad’s hosts in Baku."],
  ["en-meet-was-with", "Zarif was with Mekdad in Baku.", "Zarif was without Mekdad in Baku."],
  [
    "en-meet-press",
    "At a joint news conference with Mekdad, Zarif smiled.",
    "At a news agency Zarif smiled, Mekdad said."
  ],
  ["en-meet-went-over", "Zarif took stock with Mekdad in Baku.", "Zarif took stock, Mekdad said."],
  ["en-host-awaited", "Raisi flew to Damascus. Assad awaited him.", "Raisi flew home. Assad awaited rain."],
  ["en-meet-came-to-see", "Assad came to see Raisi in May.", "Assad came to see that Raisi was right."],
  [
    "en-host-had-to",
    "Zarif was in Damascus. Mekdad had him to lunch.",
    "Zarif was in Damascus. Mekdad had him to thank."
  ],
  ["en-meet-table-across", "Raisi whispered to Assad across a table.", "Raisi spoke of Assad’s table."],
  ["en-guest-of", "Raisi was Assad’s guest in Damascus.", "Raisi was Assad’s junior by a year."],
  ["en-meet-session", "Raisi held a session with Assad.", "Raisi held a grudge against Assad."],
  [
    "en-message-thanked",
    "Raisi thanked Assad for his letter of congratulation.",
    "Raisi thanked Assad for his patience."
  ],
  ["en-meet-verb-now", "Zarif meets Mekdad tomorrow.", "Zarif meets Lavrov tomorrow, Mekdad said."],
  ["en-meet-with-now", "Zarif meets with Mekdad tomorrow.", "Zarif meets with Lavrov, Mekdad said."],
  ["en-meet-held-now", "Zarif holds talks with Mekdad tomorrow.", "Zarif holds talks with Lavrov, Mekdad said."],
  ["en-host-received-now", "Assad receives Zarif tomorrow.", "Assad receives a medal tomorrow, Zarif said."],
  ["en-visit-verb-now", "Zarif visits Damascus tomorrow.", "Zarif visits Beirut tomorrow."],
  ["en-visit-paid-now", "Zarif pays a visit to Damascus tomorrow.", "Zarif pays a visit to Beirut tomorrow."],
  ["en-visit-travel-now", "Zarif flies to Damascus tomorrow.", "Zarif flies to Beirut tomorrow."],
  ["en-visit-arrived-now", "Zarif arrives in Damascus tomorrow.", "Zarif arrives in Beirut tomorrow."],
  ["en-call-reached-him", "Zarif got hold of Mekdad at night.", "Zarif got hold of a copy, Mekdad said."],
  [
    "en-call-was-on-line",
    "Zarif was on the line at night with Mekdad.",
    "Zarif was on the line of fire, a friend of Lavrov said."
  ],
  ["en-visit-led", "Zarif led a large delegation to Damascus.", "Zarif led a large delegation to Beirut."],
  [
    "en-meet-cameras",
    "Zarif stood in front of cameras in Damascus with Mekdad.",
    "Zarif stood in front of a map, Mekdad said."
  ],
  ["en-host-dinner", "Zarif gave a dinner for Mekdad.", "Zarif gave a dinner for Lavrov, Mekdad said."],
  [
    "en-host-gave-time",
    "Zarif flew to Damascus. Assad gave him an hour.",
    "Zarif flew to Beirut. Lavrov gave him an hour."
  ],
  ["en-visit-day-in", "Zarif spent Sunday in Damascus.", "Zarif spent Sunday in Beirut."],
  [
    "en-call-line-bare",
    "Zarif exchanged greetings by satellite phone with Mekdad.",
    "Zarif and Mekdad went over it line by line."
  ],
  [
    "en-host-taken-gap",
    "Mekdad was taken by car to Ali Shamkhani.",
    "Mekdad was taken ill on Monday, Ali Shamkhani said."
  ],
  [
    "en-call-thanked-calling",
    "Raisi and Assad spoke by phone. Raisi thanked Assad for having called.",
    "Raisi thanked Assad for having waited."
  ],
  [
    "en-call-thanked-first",
    "Raisi and Assad spoke by phone. Assad thanked Raisi for being the first to call.",
    "Raisi and Assad spoke by phone. Assad thanked Raisi for being a friend."
  ],
  ["en-visit-reached", "Zarif reached Damascus on Monday.", "Zarif reached Beirut on Monday."],
  [
    "en-call-back",
    "Raisi tried Assad on Monday. Assad called back on Tuesday.",
    "Raisi tried Assad on Monday. Assad came back on Tuesday."
  ],
  ["en-message-exchanged", "Raisi exchanged cables with Assad.", "Raisi exchanged cables with Putin, Assad said."],
  ["en-meet-will-be", "Zarif said he would be meeting Mekdad.", "Zarif said he would be meeting Lavrov, not Mekdad."],
  ["en-visit-will-be", "Zarif will be visiting Damascus in May.", "Zarif will be visiting Beirut in May."],
  ["en-meet-meal", "Zarif was in Damascus for lunch with Mekdad.", "Zarif was in Beirut for lunch with Lavrov."],
  [
    "en-message-back",
    "Raisi wrote to Assad in May. Assad wrote back in June.",
    "Raisi wrote about Assad in May. Lavrov wrote back in June."
  ],
  ["en-same", "Zarif rang Mekdad; Shamkhani did the same.", "Zarif rang Lavrov; Shamkhani did the same."],
  ["en-visit-sets-out", "Zarif sets out for Damascus.", "Zarif sets out for Beirut, Mekdad said."]
];

/** Calls and letters told by other words than "rang" and "wrote". */
export const wires: Case[] = [
  [
    "en-call-phone-line",
    "Raisi exchanged greetings over the hotline with Assad.",
    "Raisi spoke of a hotline that Assad wanted."
  ],
  ["en-call-gerund", "Telephoning Assad, Raisi spoke of trade.", "Telephoning Putin, Raisi spoke of Assad."],
  ["en-message-gerund", "Writing to Assad, Raisi spoke of trade.", "Writing to Putin, Raisi spoke of Assad."],
  [
    "en-call-rings",
    "Assad’s phone rang. At the other end was Raisi.",
    "Assad’s phone rang. At the other end was Putin."
  ],
  [
    "en-call-called-from",
    "Assad was called from Tehran; Raisi was on the line.",
    "Assad was called from Moscow; Raisi was in Tehran."
  ],
  [
    "en-message-in-writing",
    "Raisi assured Assad in writing of his help.",
    "Raisi asked in writing for help, Assad said."
  ],
  [
    "en-call-answered",
    "Raisi wrote to Assad in May. Assad replied by telephone.",
    "Raisi wrote to Assad in May. Assad replied by and by."
  ],
  [
    "en-meet-exchange",
    "Raisi spoke in an exchange with Assad. The call was made on Monday.",
    "Raisi spoke in an exchange with Putin. Assad made the call on Monday."
  ],
  ["en-video-on-screen", "Raisi and Assad conferred on Zoom.", "Raisi and Assad were seen on screen."],
  [
    "en-call-gave-ring",
    "Assad was up late. Raisi gave him a ring.",
    "Assad was up late. Raisi gave him a ringing answer."
  ],
  [
    "en-call-noun-several",
    "Raisi spoke with Assad in a conference call.",
    "Raisi spoke with Lavrov in a conference call."
  ],
  [
    "en-video-noun-online",
    "Raisi spoke with Assad in a virtual session.",
    "Raisi saw a virtual map of Assad’s palace."
  ],
  ["en-message-cabled", "Raisi heard it. “Come,” Assad cabled.", "Raisi heard it. “Come,” Assad said, cable in hand."],
  ["en-message-dropped", "Assad was ill. Raisi dropped him a line.", "Assad was ill. Raisi dropped him from his list."],
  [
    "en-message-wishes-that",
    "The condolences that Assad sent to Raisi on Monday were short.",
    "The condolences that Assad heard in Moscow were short, Raisi said."
  ],
  ["en-message-note", "Raisi sent Assad a note of sympathy.", "Raisi sent Putin a note of sympathy for Assad."],
  [
    "en-message-note-of-his",
    "Raisi sent Assad a handwritten note.",
    "Raisi struck a personal note when he spoke of Assad."
  ]
];

/** What says that a call or letter came to nothing. */
export const undone: Case[] = [
  [
    "en-rumoured-claims",
    "Claims of a meeting of Zarif and Mekdad went round.",
    "Zarif met Mekdad over old claims of debts."
  ],
  [
    "en-dismissed",
    "An aide dismissed an Israeli report that Raisi had rung Assad.",
    "Raisi rang Assad and dismissed an Israeli report."
  ],
  ["en-unanswered", "Raisi rang Assad, but nobody picked up.", "Raisi rang Assad; a letter had gone unanswered."],
  [
    "en-unanswered",
    "Raisi rang Assad, and his call rang unanswered.",
    "Raisi rang Assad and said that the raid would not be left unanswered."
  ],
  [
    "en-tried",
    "Raisi tried to reach Assad by telephone.",
    "Raisi tried in vain to calm Assad when he rang him on Monday."
  ],
  ["en-could-not-reach", "Raisi could not reach Assad by telephone.", "Raisi rang Assad and could not hide his anger."],
  ["en-unsent", "A letter from Raisi to Assad was never sent.", "A letter from Raisi to Assad was sent at once."]
];
