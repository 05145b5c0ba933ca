import type {Case} from "./rule-cases.js";

/** What is denied, corrected, called off, or a plan. */
export const judged: Case[] = [
  [
    "en-denied-as",
    "The palace dismissed as nonsense an item according to which Raisi had telephoned Assad.",
    "Raisi dismissed as nonsense what was said of trade and then telephoned Assad."
  ],
  [
    "en-denied-forged",
    "A recording of a conversation between Raisi and Assad is a forgery.",
    "Raisi telephoned Assad, who had said that a picture is a forgery."
  ],
  ["en-denied-nor", "Nor did Raisi ever meet Assad.", "Raisi phoned Assad; nor did he forget his ministers."],
  [
    "en-denied-wrongly",
    "Our report wrongly said that Raisi phoned Assad on Monday.",
    "Raisi phoned Assad on Monday, whose age we wrongly stated."
  ],
  [
    "en-corrects",
    "Correction: An article in this paper said that Zarif met Mekdad in Baku.",
    "Correction: Zarif met Mekdad on Monday, not on Tuesday."
  ],
  [
    "en-foregone",
    "Assad was to have received Zarif on Wednesday.",
    "Assad received Zarif, who was to have other hosts."
  ]
];

/** Contacts in words of their own. */
export const told: Case[] = [
  ["en-meet-sat-now", "Zarif sits down with Mekdad tomorrow.", "Zarif sits down with Lavrov, Mekdad said."],
  ["en-meet-conferred-now", "Zarif confers with Mekdad tomorrow.", "Zarif confers a title, Mekdad said."]
];
