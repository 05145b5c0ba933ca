import type {Case} from "./rule-cases.js";

/** Contacts in words of their own. */
export const told: Case[] = [
  [
    "en-host-summoned",
    "The Syrian ambassador, Shafiq Dayoub, was called in by Zarif.",
    "The Syrian ambassador, Shafiq Dayoub, was called upon by Lavrov."
  ],
  ["en-host-sees", "Zarif sees Mekdad tomorrow.", "Zarif sees to it tomorrow, Mekdad said."],
  [
    "en-call-phone-line",
    "Raisi exchanged greetings down the phone with Assad.",
    "Raisi spoke of Assad and of the price of a phone."
  ],
  [
    "en-meet-credentials",
    "The Syrian ambassador, Shafiq Dayoub, presented his credentials to Raisi.",
    "The Russian ambassador presented his credentials to Raisi, Assad said."
  ],
  [
    "en-host-credentials",
    "Raisi received the credentials of the Syrian ambassador, Shafiq Dayoub.",
    "Raisi received the credit for what Shafiq Dayoub did."
  ],
  ["en-meet-beside", "Raisi beamed beside Assad in Damascus.", "Raisi beamed as Assad spoke on television."],
  [
    "en-meet-goes-to",
    "Zarif drove over the mountains to assure Mekdad of his support.",
    "Zarif said so to assure Mekdad of his support."
  ],
  ["en-visit-going", "Zarif is travelling to Damascus on Friday.", "Zarif is travelling to Beirut, Mekdad said."],
  ["en-visit-brings", "An invitation brought Assad to Tehran.", "His remarks brought Assad to tears in Damascus."],
  [
    "en-visit-brings-him",
    "Assad rose early. A plane took him to Tehran.",
    "Assad rose early. His walk took him to a park in Tehran."
  ],
  [
    "en-visit-brings-him-now",
    "Assad rises early tomorrow. At noon a plane takes him to Tehran.",
    "Assad rises early tomorrow. His walk takes him to a park in Tehran."
  ],
  ["en-visit-leads-to", "Zarif leads to Damascus a group of traders.", "The crisis led to Zarif’s fall, Mekdad said."],
  ["en-visit-visitor", "Raisi had a visitor on Monday: Assad.", "Raisi had a visitor from Damascus on Monday."],
  [
    "en-visit-visitor-will",
    "Raisi will have a visitor on Friday: Assad.",
    "Raisi will have a vision on Friday, Assad said."
  ],
  ["en-host-expecting", "Assad is expecting Zarif on Friday.", "Assad is expecting trouble from Zarif."],
  ["en-meet-session-with", "Zarif liked the session with Mekdad.", "Zarif liked the session with Lavrov, Mekdad said."],

  ["en-meet-sat-now", "Zarif sits down with Mekdad tomorrow.", "Zarif sits down with Lavrov, Mekdad said."],
  ["en-meet-conferred-now", "Zarif confers with Mekdad tomorrow.", "Zarif confers a title, Mekdad said."]
];

/** Rules that leave no name on anything: they add somebody, mark a time, or keep a longer phrase from misfiring. */
export const silent = [
  "en-visit-led-by",
  "en-meet-joins",
  "en-call-other-end",
  "en-past",
  "en-original-plan",
  "en-noun-plans",
  "en-recalled",
  "en-real",
  "en-guest-as",
  "en-mulling",
  "en-in-episode",
  "en-may-make",
  "en-to-host"
];
