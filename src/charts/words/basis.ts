import type {DateBasis} from "../codes.js";

const WORDS: Record<DateBasis, string> = {
  stated: "the text states it",
  weekday: "worked out from the weekday and the day of publication",
  relative: "worked out from the text’s words and the time of publication",
  event: "worked out from a dated event the text names",
  published: "only known to lie before publication",
  record: "from the public record",
  correction: "corrected by hand",
  unknown: "the text does not say"
};

/** How the day of a contact is known, as a reader would put it. */
export function basisWords(basis: DateBasis): string {
  return WORDS[basis];
}
