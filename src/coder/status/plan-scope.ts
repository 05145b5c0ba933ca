import {isHuman, type Reading, wordAt, wordsBetween} from "../grammar/reading.js";
import {unitFrom} from "../people/entities.js";
import {gap} from "../text/tokens.js";
import {sameClause} from "./cue-scope.js";

/** "No A-ian president has been in B": nobody has. */
export function isNobody(reading: Reading, index: number, t: number): boolean {
  const unit = reading.units[index + 1];
  return isHuman(unit) && t === index + 2 && wordsBetween(reading, index, index + 1) === 0;
}

const SEQUEL_REACH = 5;

/** "said he would meet Y" is a plan, so is "would meet Y, Z said"; "would meet Y if" none, "whom he would meet again" tells of what came. */
export function wouldBe(reading: Reading, t: number): "plan" | "sequel" | "unreal" | null {
  const {units, tokens, small} = reading;
  const {from = 0, to = 0} = units[t]?.item ?? {};
  if (!tokens.form.slice(from, to).some((form) => small.would.has(form))) return null;
  const first = units[0] ? unitFrom(units[0]) : 0;
  const subject =
    reading.traits.has("subject dropped") || (isHuman(units[t - 1]) && wordsBetween(reading, t - 1, t) === 0);
  for (let i = subject ? from - 1 : -1; i >= first; --i) if (small.reporting.has(tokens.form[i] ?? "")) return "plan";
  if (subject && isSaidBehind(reading, t)) return "plan";
  for (let i = from; i <= to + SEQUEL_REACH; ++i) if (small.sequel.has(tokens.form[i] ?? "")) return "sequel";
  return "unreal";
}

/** Words from the comma to "said": "Y's deputy foreign minister for economic affairs said". */
const SAID_REACH = 9;

/** "X would visit A on Monday, Y said"; not "X would visit A, who said". */
function isSaidBehind(reading: Reading, t: number): boolean {
  const {tokens, small, units, to} = reading;
  const behind = units[t]?.item?.to ?? to;
  let said = behind;
  while (said < to && !small.reporting.has(tokens.form[said] ?? "")) said += 1;
  let comma = said - 1;
  while (comma >= behind && said - comma <= SAID_REACH && !gap(tokens, comma - 1).includes(",")) comma -= 1;
  if (said >= to || comma < behind || said - comma > SAID_REACH) return false;
  return !units.some((unit, i) => unitFrom(unit) >= comma && /^(who|which|clause)$/.test(wordAt(reading, i) ?? ""));
}

/** "will be asked about it when he meets Y": the clause plays on the day that is still to come. */
export function isWhen(reading: Reading, index: number, t: number): boolean {
  return (
    sameClause(reading, index, t) &&
    reading.units.slice(index, t).some((_, i) => wordAt(reading, index + i) === "clause")
  );
}

/** "the visit that X was to make", "the call which was planned": the relative clause of a noun, nobody but its subject between. */
export function isOfIt(reading: Reading, t: number, index: number): boolean {
  const next = wordAt(reading, t + 1) === "which" && wordsBetween(reading, t, t + 1) === 0;
  if (!next || (index !== t + 2 && !(index === t + 3 && isHuman(reading.units[t + 2])))) return false;
  return wordsBetween(reading, t + 1, index) <= wordsOf(reading, t + 2) + 1;
}

function wordsOf({units}: Reading, i: number): number {
  const {entity} = units[i] ?? {};
  return entity ? entity.to - entity.from : 0;
}
