import type {Cue} from "../lexicon/codes.js";
import type {Reading} from "./reading.js";

/** Whether a sentence holds a sign of this kind. */
export function hasCue({units, signs}: Reading, cue: Cue): boolean {
  return signs.cues.some((i) => {
    const meaning = units[i]?.item?.meaning;
    return meaning?.kind === "cue" && meaning.cue === cue;
  });
}
