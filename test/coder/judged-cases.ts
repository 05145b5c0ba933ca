import type {Case} from "./rule-cases.js";

/** What is denied, corrected, called off, or a plan. */
export const judged: Case[] = [
  [
    "en-outlet",
    "A party newspaper close to the army wrote that Zarif met Mekdad.",
    "Zarif met Mekdad, a newspaper in Beirut wrote."
  ],
  [
    "en-account",
    "A suggestion that Zarif had met Mekdad was rejected.",
    "Zarif, who had read a report on rain, met Mekdad and rejected the charges."
  ],
  [
    "en-retracts-basis",
    "Zarif met Mekdad. The story had no basis.",
    "Zarif met Mekdad. A report that they had quarrelled has no basis."
  ],
  [
    "en-retracts-nothing",
    "Zarif met Mekdad. The ministry knew nothing of such a meeting.",
    "Zarif met Mekdad. The ministry knew nothing of rain."
  ],
  ["en-retracts-away", "Zarif met Mekdad. An aide waved it away.", "Zarif met Mekdad. An aide waved at him."],
  [
    "en-retracts-off",
    "Zarif met Mekdad. The item was laughed off in Tehran.",
    "Zarif met Mekdad. The joke was laughed at in Tehran."
  ],
  [
    "en-retracts-called",
    "Zarif met Mekdad. His office called it a fable.",
    "Zarif met Mekdad. His office called it a success."
  ],
  [
    "en-had-to-drop",
    "Zarif has had to drop a visit to Damascus on Friday.",
    "Zarif visited Damascus on Friday; the pilots had to drop fuel."
  ],
  [
    "en-no-word-of",
    "There was no confirmation of a meeting of Zarif and Mekdad.",
    "There was no doubt of the outcome of a meeting of Zarif and Mekdad."
  ],
  [
    "en-nor-deny",
    "The aide could neither confirm nor deny a meeting of Zarif and Mekdad.",
    "The aide could neither see nor hear Zarif; he had met Mekdad."
  ],
  [
    "en-preparing",
    "He saw in it the preparations for a visit by Raisi to Damascus.",
    "Raisi visited Damascus after long preparations."
  ],
  [
    "en-unsettled",
    "Nothing is settled about a meeting between Raisi and Assad.",
    "Raisi met Assad; nothing is settled about a bank."
  ],
  [
    "en-hoped-for",
    "Raisi had hoped for a working breakfast with Assad.",
    "Raisi met Assad and hoped for a better spring."
  ],
  [
    "en-mooted",
    "A visit by Raisi to Damascus has been mooted since spring.",
    "Raisi visited Damascus; a railway has been mooted since spring."
  ],
  [
    "en-no-word",
    "The spokesman had no information about a meeting between Raisi and Assad.",
    "Raisi met Assad; the spokesman had no information about a bank."
  ],
  [
    "en-asked-about",
    "Asked about a possible meeting between Raisi and Assad, the spokesman smiled.",
    "Raisi met Assad. The spokesman was asked about a possible bank."
  ],
  [
    "en-not-planned-behind",
    "A visit by Zarif to Damascus is not planned.",
    "Zarif visited Damascus. A railway is not planned."
  ],
  [
    "en-no-plan",
    "There are no plans for a meeting between Raisi and Assad.",
    "Raisi met Assad; there are no plans for a bank."
  ],
  [
    "en-retracts-report",
    "Zarif met Mekdad. The item was entirely false.",
    "Zarif met Mekdad. The report was entirely new."
  ],
  [
    "en-retracts-kind",
    "Zarif met Mekdad. No exchange of that nature took place.",
    "Zarif met Mekdad. An exchange of that nature is rare."
  ],
  [
    "en-retracts-truth",
    "Zarif met Mekdad. There is not a word of truth in it.",
    "Zarif met Mekdad. There is a word for it."
  ],
  [
    "en-rumoured-report",
    "Of a Lebanese report that Zarif met Mekdad he knew nothing.",
    "The report is that Zarif met Mekdad."
  ],
  [
    "en-rumoured-behind",
    "Reports on a channel that Zarif had called Mekdad could not be verified.",
    "Zarif called Mekdad, and the toll could not be verified."
  ],
  [
    "en-no-date-behind",
    "Raisi’s meeting with Assad has still no date.",
    "Raisi met Assad; a road that was promised has still no date."
  ],
  [
    "en-on-agenda-behind",
    "A visit to Damascus by Raisi remains on the agenda.",
    "Raisi visited Damascus; trade remains on the agenda."
  ],
  [
    "en-discussed-behind",
    "A visit to Damascus by Raisi is under discussion.",
    "Raisi visited Damascus; a bank is under discussion."
  ],
  [
    "en-denied-true",
    "It is not true that Raisi wrote to Assad.",
    "Raisi wrote to Assad, which is not true to his habits."
  ],
  [
    "en-cancelled-kept",
    "Raisi was to fly to Damascus on Sunday. Fog kept him in Tehran.",
    "Raisi flew to Damascus on Sunday. Fog kept him in his hotel."
  ],
  [
    "en-cancelled-stayed",
    "Raisi was to fly to Damascus on Sunday. He stayed at home.",
    "Raisi flew to Damascus on Sunday. His minister stayed at home."
  ],
  [
    "en-unreal",
    "The deal would have brought Assad to Tehran.",
    "Zarif, who would have liked tea, was with Mekdad in Baku."
  ],
  [
    "en-denied-as",
    "The palace dismissed as nonsense an item according to which Raisi had telephoned Assad.",
    "Raisi dismissed as nonsense what was said of trade and then telephoned Assad."
  ],
  [
    "en-denied-proved",
    "Talk that Zarif would break his journey in Damascus to brief Assad proved unfounded.",
    "Zarif broke his journey in Damascus to brief Assad on what had proved unfounded."
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
    "en-question",
    "Zarif was asked whether Raisi had phoned Assad.",
    "With a house about to debate whether to go, Raisi phoned Assad."
  ],
  [
    "en-rumoured-story",
    "Assad, ran the story, had Zarif to supper.",
    "Assad received Zarif, and the paper that ran the story closed."
  ],
  ["en-sought", "Zarif has asked for a meeting with Assad.", "Zarif asked for tea and met Assad."],
  [
    "en-to-cancel",
    "Illness has forced Zarif to cancel a visit to Damascus on Friday.",
    "Zarif, who wanted to cancel nothing, visited Damascus on Friday."
  ],
  [
    "en-begins",
    "Zarif’s visit to Damascus begins on Friday.",
    "Zarif visited Damascus, where the fair begins on Friday."
  ],
  [
    "en-unconfirmed",
    "Neither capital has confirmed that Raisi phoned Assad.",
    "Raisi phoned Assad, neither of whom confirmed that prices will fall."
  ],
  [
    "en-unconfirmed-that",
    "Nobody at the ministry would confirm that Zarif had met Mekdad.",
    "Zarif met Mekdad, and nobody would confirm the price."
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
