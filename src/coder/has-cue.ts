import type {Cue} from "./codes.js";
import type {Reading} from "./group.js";

/** Whether a sentence holds a sign of this kind. */
export function hasCue({units}: Reading, cue: Cue): boolean {
  return units.some(({item}) => item?.meaning.kind === "cue" && item.meaning.cue === cue);
}
