import {unitFrom} from "../people/entities.js";
import {type Group, groupAround} from "./group.js";
import {isHuman, isVerbAt, type Reading, wordAt} from "./reading.js";
import {subjectOf} from "./subject-of.js";

/** Units between the verb and who is said to have done it. */
const REACH = 9;
const CHOICE = 3;
/** Words that mean nothing to the grammar may open the sentence. */
const OPENS = 2;

/** Who acts where somebody is chosen: "the first leader to call Y was X", "X was the first leader to call Y"; else the subject. */
export function chosenSubject(
  reading: Reading,
  t: number,
  {last, used}: {last: number; used: ReadonlySet<number>}
): Group | null {
  const behind = subjectBehindWas(reading, t, last);
  if (behind) return behind;
  const subject = subjectOf(reading, t, used);
  return subject && isChoice(reading, subject) ? subjectOf(reading, t, new Set([...used, subject.first])) : subject;
}

/** "Among those who rang Y on Monday were X and Z": who acts stands behind "were". */
function subjectBehindWas(reading: Reading, t: number, last: number): Group | null {
  if (!choosesBefore(reading, t)) return null;
  for (let i = Math.max(t, last) + 1; i < Math.min(reading.units.length, t + REACH); ++i) {
    if (isVerbAt(reading, i) || /^(clause|then)$/.test(wordAt(reading, i) ?? "")) return null;
    if (isHuman(reading.units[i]) && isSaidOf(reading, i)) return groupAround(reading, i);
  }
  return null;
}

/** "Among those who", "the first foreign leader to": somebody is chosen of several, and no one named before the verb. */
function choosesBefore({units, tokens, small, from, dated}: Reading, t: number): boolean {
  const unit = units[t];
  if (!unit) return false;
  const named = units.slice(0, t).some(({entity}) => entity?.members.some((m) => m.name !== null) ?? false);
  if (named) return false;
  for (let word = Math.max(0, from - OPENS); word <= unitFrom(unit); ++word)
    if (small.first_of.has(tokens.form[word] ?? "") && !dated.has(word)) return true;
  return false;
}

/** "was X": the verb stands straight before. */
function isSaidOf({units, tokens, small}: Reading, i: number): boolean {
  const {from = 0} = units[i]?.entity ?? {};
  const verb = small.told_of.has(tokens.form[from - 1] ?? "") ? from - 2 : from - 1;
  return small.passive_verb.has(tokens.form[verb] ?? "");
}

/** "the first foreign leader" says no more than which. */
function isChoice({tokens, small}: Reading, {entities: [entity], first, last}: Group): boolean {
  if (!entity || first !== last || entity.members.some((m) => m.name !== null || m.side !== null)) return false;
  for (let word = entity.from - CHOICE; word < entity.to; ++word)
    if (small.first_of.has(tokens.form[word] ?? "")) return true;
  return false;
}
