import type {Case} from "./rule-cases.js";

/** For every rule of calls and letters a sentence that it reads a contact out of, and one that it must leave alone. */
export const calls: Case[] = [
  ["en-host-dinner-by", "Zarif attended a dinner given by Assad.", "Zarif attended a play by Assad’s son."],
  ["en-call-turn", "It was Assad’s turn to phone Raisi.", "It was Assad’s turn to speak of Raisi."],
  [
    "en-message-exchange-of",
    "Raisi and Assad marked the day with an exchange of letters.",
    "Raisi and Assad saw an exchange of prisoners."
  ],
  ["en-message-sent-reply", "Raisi sent his reply to Assad.", "Raisi sent his son to Assad’s school."],
  ["en-call-returned-from", "Assad returned a call from Raisi.", "Assad returned a book from Raisi."],
  [
    "en-message-reply",
    "Raisi has thanked Assad. In a reply sent on Tuesday, Assad wished him well.",
    "Raisi has thanked Assad. The reply took long, and Assad wished him well."
  ],
  ["en-call-noun", "Zarif and Mekdad discussed trade in a phone call.", "Zarif paid his phone bill, Mekdad said."],
  ["en-call-noun-plain", "In a conversation with Mekdad, Zarif spoke of trade.", "Zarif liked the tone, Mekdad said."],
  ["en-call-by", "Zarif exchanged greetings by telephone with Mekdad.", "Zarif stood by Mekdad."],
  ["en-call-verb", "Zarif phoned Mekdad.", "Zarif phoned Lavrov in Moscow."],
  ["en-call-called", "Raisi called Assad.", "Raisi called the raid on Assad’s palace a crime."],
  ["en-call-placed", "Raisi placed a phone call to Assad.", "Raisi placed a wreath for Assad."],
  ["en-call-made-the-call", "Assad made the call, and thanked Raisi.", "Assad made the case, and thanked Raisi."],
  ["en-call-got", "Raisi received a phone call from Assad.", "Raisi received a medal from Assad."],
  ["en-call-got-noun", "Raisi was pleased by a phone call from Assad.", "Raisi was pleased by a phone from Assad."],
  ["en-call-heard", "Raisi was phoned by Assad.", "Raisi was praised by Assad."],
  ["en-call-held", "Raisi held a call with Assad.", "Raisi held a view with Assad."],
  [
    "en-message-infinitive",
    "Assad was among the first to write to Raisi.",
    "Assad was among the first to write about Raisi."
  ],
  [
    "en-visit-infinitive",
    "Raisi became the first president to visit Damascus.",
    "Raisi said it was the first he heard of plans to visit Damascus."
  ],
  [
    "en-meet-summit",
    "Raisi and Assad embraced after their summit.",
    "Raisi and Assad embraced after the summits of others."
  ],
  ["en-call-infinitive", "Raisi found time to phone Assad.", "Raisi found time to praise Assad."],
  ["en-call-picked", "Assad picked up the phone and thanked Raisi.", "Assad picked up the pen and thanked Raisi."],
  [
    "en-call-reached",
    "Assad was in his office. Raisi reached him by phone.",
    "Assad was in his office. Raisi reached the end of his speech."
  ],
  ["en-call-gave", "Raisi gave a ring to Assad.", "Raisi gave a ring-shaped gift to Assad."],
  ["en-call-was-on", "Raisi was on the phone to Assad.", "Raisi was on the plane to Assad."],
  ["en-call-through", "Raisi put a call through to Assad.", "Raisi put a question to Assad."],
  [
    "en-call-thanked",
    "Raisi and Assad spoke by phone. Raisi thanked Assad for the call.",
    "Raisi and Assad spoke by phone. Raisi thanked Assad for the idea."
  ],
  ["en-call-contacted", "Raisi contacted Assad by phone.", "Raisi contacted Lavrov about Assad."],
  [
    "en-call-plain-noun",
    "There was a call between Raisi and Assad.",
    "There was a call for help between them, Assad said."
  ],
  [
    "en-call-came",
    "Raisi was at work when the call came from Assad.",
    "The call for calm was heard by Assad and Raisi."
  ],
  ["en-call-used", "Raisi used a call to Assad on Monday to say so.", "Raisi used a call to Putin, Assad said."],
  [
    "en-video-appeared",
    "Zarif appeared by video link before Mekdad.",
    "Zarif appeared by video link before Lavrov, Mekdad said."
  ],
  [
    "en-message-pen",
    "Raisi put pen to paper to congratulate Assad.",
    "Raisi put pen to paper to congratulate Putin, Assad said."
  ],
  ["en-call-exchanged", "Raisi exchanged phone calls with Assad.", "Raisi exchanged gifts with Assad."]
];
