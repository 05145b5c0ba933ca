/** Classes of `words.csv` that speak of places and journeys. */
export const PLACE_CLASSES = [
  /** Before where something was: "in A". */
  "at_place",
  /** Before where somebody sets out for: "left for A". */
  "bound_for",
  /** What was done with a conference: "talked about the conference held in A". */
  "held",
  /** For the place told last: "flew there". */
  "there",
  /** For the place where the report was written: "is due here". */
  "here",
  /** Before what a journey only comes by: "over A". */
  "passes",
  /** Verbs of a journey to whoever stands behind them: "drove to assure Y". */
  "moves",
  /** Where somebody is at home: "X's residence". */
  "seat",
  /** What goes where somebody goes: "X's plane". */
  "carrier",
  /** Before "to": what is brought so goes nowhere: "brought A closer to B". */
  "nearer",
  /** In a relative clause, before whoever makes the journey told of: "the visit that … would make". */
  "made_by"
] as const;
