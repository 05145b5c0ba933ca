import {isHuman, type Reading, textBetween, unitAt, wordAt, wordsBetween} from "./reading.js";

/** Of "X, who came by way of A, and Y met": the unit of X, for that of Y; null where nobody is told of so. */
export function headAcrossRelative(reading: Reading, i: number): number | null {
  if (wordAt(reading, i - 1) !== "and" || wordsBetween(reading, i - 1, i) > 0) return null;
  if (!/,\s*$/.test(textBetween(reading, i - 2, i - 1)) || !hasVerbBehind(reading, i)) return null;
  const who = reading.units.findIndex((_, k) => k < i && wordAt(reading, k) === "who");
  const head = who - 1;
  const opens = isHuman(unitAt(reading, head)) && /^,\s*$/.test(textBetween(reading, head, who));
  return opens && reading.units.slice(0, head).every((unit) => mayOpen(unit.item?.meaning.kind)) ? head : null;
}

/** Nobody and no verb stands before whom a sentence begins with; of a country only the word. */
function mayOpen(kind: string | undefined): boolean {
  return kind !== undefined && kind !== "trigger" && kind !== "cue" && kind !== "invite";
}

function hasVerbBehind({units}: Reading, i: number): boolean {
  return units[i + 1]?.item?.meaning.kind === "trigger";
}
