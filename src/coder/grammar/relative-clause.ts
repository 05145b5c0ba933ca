import {unitFrom, unitTo} from "../people/entities.js";
import {isHuman, isVerbAt, type Reading, textBetween, unitAt, wordAt, wordsBetween} from "./reading.js";

/** "Y, whom X received, met Z": X acts in the relative clause only. */
export function actsInRelative(reading: Reading, i: number, t: number): boolean {
  if (wordAt(reading, i - 1) !== "who") return false;
  return reading.units
    .slice(i + 1, t)
    .some((_, k) => isVerbAt(reading, i + 1 + k) || tellsInviting(reading, i + 1 + k));
}

/** "had invited", "who had invited him": a verb too, though of no contact. */
export function tellsInviting({units}: Reading, i: number): boolean {
  const meaning = units[i]?.item?.meaning;
  return meaning?.kind === "invite" && /^inviter_(acts|who)$/.test(meaning.frame);
}

/** "X met Y, who runs the bureau, and saw Z": a comma and "and" end the relative clause. */
export function isClosed(reading: Reading, who: number, t: number): boolean {
  for (let i = who + 1; i < t; ++i)
    if (wordAt(reading, i) === "and" && /,\s*$/.test(textBetween(reading, i - 1, i))) return true;
  return false;
}

/** "families, thousands of whom have crossed into A": whom the text does not name. */
export function isOfWhom(reading: Reading, who: number, t: number): boolean {
  if (wordAt(reading, who - 1) !== "of" || wordsBetween(reading, who - 1, who) > 0) return false;
  return !reading.units.slice(who, t).some(isHuman);
}

/** "X, a quien Y había invitado": whoever the clause is about does not act in it. */
export function isActedOn(reading: Reading, who: number): boolean {
  const to = wordAt(reading, who - 1) === "to" && wordsBetween(reading, who - 1, who) === 0;
  return to && reading.traits.has("object marked");
}

/** "X, who rang Y": a relative clause about whoever ends at unit `a` begins before `b`. */
export function relativeBetween(reading: Reading, a: number, b: number): boolean {
  return wordAt(reading, a + 1) === "who" && a + 1 < b;
}

/** "X, who advises Y, met Z": Y stands between commas behind words of the relative clause, and only there. */
export function isToldInRelative(reading: Reading, i: number): boolean {
  const [unit, next] = [unitAt(reading, i), unitAt(reading, i + 1)];
  let who = i - 1;
  while (who >= 0 && wordAt(reading, who) !== "who" && !isHuman(reading.units[who])) who -= 1;
  const opens = unitAt(reading, who);
  if (!unit || !next || !opens || wordAt(reading, who) !== "who") return false;
  const end = /,\s*$/.test(textBetween(reading, who - 1, who)) ? commaBehind(reading, i) : -1;
  return end >= 0 && unitFrom(unit) > unitTo(opens) && wordAt(reading, end + 1) !== "and" && !isListed(reading, end);
}

/** The last unit of the clause of unit `i` behind which a comma stands, with nobody and no verb of contact before it; else -1. */
function commaBehind(reading: Reading, i: number): number {
  for (let k = i; k < reading.units.length - 1; ++k) {
    if (/^[^;]*,/.test(textBetween(reading, k, k + 1))) return k;
    const next = reading.units[k + 1];
    const word = wordAt(reading, k + 1) ?? "";
    if (isHuman(next) || OPENS.has(word) || word === "and" || next?.item?.meaning.kind === "trigger") return -1;
  }
  return -1;
}

function isListed(reading: Reading, i: number): boolean {
  return isHuman(reading.units[i + 1]) && wordsBetween(reading, i, i + 1) === 0;
}

/** "who", "which". */
export function isRelative(reading: Reading, i: number): boolean {
  const word = wordAt(reading, i);
  return word === "who" || word === "which";
}

/** "Y, whom X met, rang Z": a comma ends the clause that begins at unit `who` before the verb at unit `t`. */
export function clauseEndsBefore(reading: Reading, who: number, t: number): boolean {
  return lastComma(reading, who + 1, t) >= 0;
}

/** The last unit before unit `t` behind which a comma stands, with nobody and no other clause between that and `t`; else -1. */
function lastComma(reading: Reading, i: number, t: number): number {
  for (let k = t - 1; k >= i; --k) {
    if (/,/.test(textBetween(reading, k, k + 1))) return k;
    if (k > i && (isHuman(reading.units[k]) || OPENS.has(wordAt(reading, k) ?? "") || wordAt(reading, k) === "and"))
      return -1;
  }
  return -1;
}

const OPENS = new Set(["who", "which", "clause", "then"]);

/** "X, who got a cable from Y, will travel": what stands at unit `b` is told of X, and what at `t` in the clause about him. */
export function isOutsideRelative(reading: Reading, t: number, b: number): boolean {
  let who = t - 1;
  while (who > 0 && wordAt(reading, who) !== "who") who -= 1;
  if (who <= 0 || !/,\s*$/.test(textBetween(reading, who - 1, who))) return false;
  return b > t && /^,\s*$/.test(textBetween(reading, b - 1, b));
}
