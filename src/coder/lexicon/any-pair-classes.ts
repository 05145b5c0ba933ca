/** Classes of small words for texts about officials of any two countries; their rows stand in `any-pair/words.csv`. */
export const ANY_PAIR_CLASSES = [
  /** Begins a phrase that says by itself that what it names took place: "on a visit", "ended a visit". */
  "says_so",
  /** Verbs that have a tense, and how others end; verbs that have none where something governs them: "to meet". */
  "tensed",
  "tensed_ending",
  "untensed",
  /** Before a verb that shares its tense or its want of one: "and meet". */
  "joins_verbs",
  /** Opens a condition: "if". */
  "condition",
  /** Before a noun that took place: "during talks". */
  "presupposes",
  /** Before what something was done for: "met for talks", "a call for restraint". */
  "meant_as",
  /** Before where a journey was made: "back from a visit". */
  "back_from",
  "determiner",
  "owner",
  /** Before what lasted or is one of several, and what does: "hours of talks". */
  "part_of",
  "length",
  /** Verbs of welcoming people and plans; of taking part; of calling people, names, and for things. */
  "welcomes",
  "joins_in",
  "calls",
  /** "so-called" */
  "so",
  /** What one calls on somebody for in person: "called on X to discuss". */
  "said_in_person",
  /** Behind somebody, what begins something else than what is done to him: "today", "personally". */
  "no_complement",
  "no_complement_ending",
  /** Words that are no name where a sentence begins with one, and how others end: "Earlier", "Lately". */
  "no_name",
  "no_name_ending",
  /** Talks of several parties, named or not. */
  "talks"
] as const;
