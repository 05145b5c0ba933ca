import type {Entity, Member} from "./entities.js";
import type {Reading} from "./group.js";

/** "X and, with him, Y": him is X again. */
export function isAside({reference}: Entity, k: number, last: number): boolean {
  return reference === "him" && k > 0 && k < last;
}

/** "called on X and on Y" */
export function repeatsWord({units, tokens}: Reading, i: number): boolean {
  const [before, again] = [(units[i]?.entity?.from ?? 0) - 1, units[i + 2]?.item];
  return (
    again?.meaning.kind === "word" && again.meaning.word === "prep" && tokens.form[again.from] === tokens.form[before]
  );
}

/** Of an unknown name nothing says that it is a person's. */
export function isMerelyNamed(member: Member | undefined): boolean {
  return member !== undefined && member.side === null && member.role === null && member.candidates.length === 0;
}
