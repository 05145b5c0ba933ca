import type {Cue} from "../lexicon/codes.js";
import type {Reading} from "./reading.js";

/** Signs that a sentence tells of nothing that happened. */
export const UNREAL: ReadonlySet<Cue> = new Set<Cue>([
  "hypothetical",
  "imagined",
  "denied",
  "retracts",
  "rumoured",
  "refused"
]);

/** Whether a sentence holds a sign of this kind. */
export function hasCue(reading: Reading, cue: Cue): boolean {
  return reading.signs.cues.some((i) => cueAt(reading, i) === cue);
}

/** Whether a sentence holds a sign of any of these kinds. */
export function hasAnyCue(reading: Reading, cues: ReadonlySet<Cue>): boolean {
  return reading.signs.cues.some((i) => {
    const cue = cueAt(reading, i);
    return cue !== null && cues.has(cue);
  });
}

function cueAt({units}: Reading, i: number): Cue | null {
  const meaning = units[i]?.item?.meaning;
  return meaning?.kind === "cue" ? meaning.cue : null;
}
