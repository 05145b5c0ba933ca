import {infinitiveAt} from "../grammar/infinitive-at.js";
import {type Reading, ruleAt, textBetween, wordAt, wordsBetween} from "../grammar/reading.js";
import {unitFrom} from "../people/entities.js";
import {gap, type Tokens} from "../text/tokens.js";

/** Words between "for" and the noun: "for a three-sided meeting". */
const PURPOSE_REACH = 3;

/** "X will meet Y for talks", "is due in A to meet Y": what a plan is for has not happened either. Returns the plan's rule. */
export function purposeOf(reading: Reading, t: number, noun: boolean): string | null {
  const rule = ruleAt(reading, t);
  // "pour y voir Y"
  const at = (rule?.meant && wordAt(reading, t - 1) === "aux") || isOne(reading, t - 1) ? t - 2 : t - 1;
  const word = wordAt(reading, at);
  const near = wordsBetween(reading, at, at + 1) + (at + 1 < t ? wordsBetween(reading, at + 1, t) : 0);
  const gapped = rule?.openers != null && infinitiveAt(reading, t) >= 0;
  const meant = near === 0 && (word === "to" || (word === "prep" && rule?.meant));
  const isNoun = noun || rule?.frame.startsWith("noun");
  if (!gapped && !meant && (!isNoun || word !== "prep" || near > PURPOSE_REACH)) return null;
  for (let i = t - 2; i >= 0; --i) {
    const word = wordAt(reading, i);
    if (word === "then" || word === "which") return null;
    // "will travel, after a stop in A, for talks": set apart by commas.
    if (word === "clause" && !/,/.test(textBetween(reading, i, t))) return null;
    const rule = ruleAt(reading, i);
    if (rule) return rule.planned ? rule.id : null;
  }
  return null;
}

/** "for a meeting": one not told of before; not "for a meeting of others". */
function isOne(reading: Reading, i: number): boolean {
  const form = reading.tokens.form[reading.units[i]?.item?.from ?? -1] ?? "";
  return wordAt(reading, i) === "det" && reading.small.one_only.has(form) && wordAt(reading, i + 2) !== "of";
}

/** "will open a fair and hold talks": a verb in the present straight behind "and" may be of what stands before it. */
export function isJoinedPresent(reading: Reading, t: number): boolean {
  const joined = wordAt(reading, t - 1) === "and" && wordsBetween(reading, t - 1, t) === 0;
  return joined && ruleAt(reading, t)?.present === true && reading.traits.size === 0;
}

/** Words of a participle before the noun that it holds: "holding a round of". */
const PARTICIPLE = 4;

/** "is due in A, meeting Y", "…, holding talks with Y": behind a comma, by its ending, what goes along with the verb before. */
export function isParticiple({units, tokens, small}: Reading, t: number): boolean {
  const from = units[t]?.item?.from ?? 0;
  let verb = from;
  while (verb > from - PARTICIPLE && !opensClause(tokens, verb)) verb -= 1;
  if (!opensClause(tokens, verb)) return false;
  const alone = !units.some((unit) => unit.entity && unitFrom(unit) >= verb && unitFrom(unit) < from);
  return alone && [...small.participle_ending].some((ending) => tokens.form[verb]?.endsWith(ending));
}

/** "is due in A on Tuesday, his first visit to B": behind a comma, a name for what was told before it. */
export function isApposition({units, tokens, small}: Reading, t: number): boolean {
  const from = units[t]?.item?.from ?? 0;
  let word = from - 1;
  while (word > from - PARTICIPLE && !opensClause(tokens, word)) word -= 1;
  const form = tokens.form[word] ?? "";
  return opensClause(tokens, word) && (small.definite.has(form) || small.one_only.has(form));
}

function opensClause(tokens: Tokens, word: number): boolean {
  return word > 0 && /,\s*$/.test(gap(tokens, word - 1));
}

/** "was to be received by X and to have chaired a session with Y": what a plan goes on with. */
export function isListedPlan(reading: Reading, t: number): boolean {
  const {tokens, small, units} = reading;
  const from = units[t]?.item?.from ?? 0;
  const to = small.infinitive.has(tokens.form[from - 1] ?? "") ? from - 1 : from - 2;
  const and = units.findIndex(({item}) => item?.to === to);
  return small.infinitive.has(tokens.form[to] ?? "") && wordAt(reading, and) === "and";
}

/** "Had X met Y, …", "Should X meet Y", "Were X to meet Y". */
export function isInverted({units, tokens, small}: Reading): boolean {
  const first = units.find(({entity}) => entity)?.entity?.from ?? 0;
  const opens = first === 1 || (first > 1 && /[.!?:;,\n“"]/.test(gap(tokens, first - 2)));
  return opens && small.would_be.has(tokens.form[first - 1] ?? "");
}
