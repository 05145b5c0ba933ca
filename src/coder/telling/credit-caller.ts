import type {Draft} from "../grammar/draft.js";
import {governor} from "../grammar/group.js";
import {hasAnyCue, UNREAL} from "../grammar/has-cue.js";
import {behindArticle, isHuman, type Reading, ruleAt, wordAt} from "../grammar/reading.js";
import {sideAt} from "../grammar/side-at.js";
import {subjectOf} from "../grammar/subject-of.js";
import {CALLS} from "../lexicon/channel-kinds.js";
import type {Cue} from "../lexicon/codes.js";
import {type Member, type Unit, unitFrom, unitTo} from "../people/entities.js";
import {isAmong} from "../people/member-key.js";
import type {Sentence} from "../text/segment.js";
import {wordsWithin} from "../text/words-within.js";

const RULE = "caller";
/** Sentences back to the call of which another says who made it, by his name or by his capital. */
const REACH = 5;
const NEAR = 2;
const UNTOLD: ReadonlySet<Cue> = new Set<Cue>([...UNREAL, "not", "announced", "cancelled"]);

/** Who rang: one of the two by name or office, or a side. */
interface Caller {
  side: string;
  member: Member | null;
  /** Said beyond doubt, whoever a verb was taken to be of. */
  sure?: true;
}

/**
 * "X, who made the call, …", "it was A that rang", "placed from A", "X was on the line to wish Y well": gives the call told
 * here or a few sentences before whoever made it, where nothing has said so yet.
 */
export function creditCaller(
  reading: Reading,
  {sentence, index, own, before}: {sentence: Sentence; index: number; own: readonly Draft[]; before: readonly Draft[]}
): void {
  const calls = own.filter(({channel}) => CALLS.has(channel));
  const last = before.findLast(({channel}) => CALLS.has(channel));
  const draft = calls.length === 1 ? calls[0] : calls.length === 0 ? last : undefined;
  if (draft === undefined || index - draft.sentence > REACH || hasAnyCue(reading, UNTOLD)) return;
  const caller = callerIn(reading, sentence) ?? (calls.length === 1 ? reacherIn(reading, draft) : null);
  if (!caller || (draft.initiator !== null && !caller.sure) || !isOf(draft, caller, index)) return;
  draft.initiator = caller.side;
  draft.rules = [...draft.rules, RULE];
}

function isOf({members, sentence}: Draft, {side, member}: Caller, index: number): boolean {
  if (!member) return index - sentence <= NEAR && members.some((m) => m.side === side);
  return isAmong(member, members);
}

function callerIn(reading: Reading, sentence: Sentence): Caller | null {
  const {from, to} = wordsWithin(reading.tokens, sentence);
  for (let k = from; k < to; ++k) {
    const caller = callerAt(reading, k);
    if (caller) return caller;
  }
  return null;
}

/** "the first to reach Y by telephone": who reached the other party of a call told by its means. */
function reacherIn(reading: Reading, {members}: Draft): Caller | null {
  const {units, tokens, small} = reading;
  for (const [i, unit] of units.entries()) {
    const verb = unitFrom(unit) - 1;
    if (!isHuman(unit) || !small.reached.has(tokens.form[verb] ?? "")) continue;
    const called = reading.members.get(unit.entity) ?? [];
    const known = called.some((m) => isAmong(m, members));
    const caller = known && i > 0 ? actorBefore(reading, verb) : null;
    if (caller && called.every((m) => m.side !== caller.side)) return caller;
  }
  return null;
}

function callerAt(reading: Reading, k: number): Caller | null {
  const {tokens, small} = reading;
  const form = tokens.form[k] ?? "";
  const passive = small.passive_verb.has(tokens.form[k - 1] ?? "");
  if (small.rings_up.has(form))
    return passive ? null : isOfThose(reading, k) ? oneOfThose(reading, k) : actorBefore(reading, k);
  if (small.makes_call.has(form)) {
    const asker = passive ? null : askerOf(reading, k);
    return asker ?? (callBefore(reading, k) ? doneBy(reading, k) : makerOf(reading, k, passive));
  }
  const line = small.call_sign.has(form) || small.line.has(form);
  if (!line) return null;
  return isFirstOnIt(reading, k)
    ? namedBehind(reading, k)
    : isOnIt(reading, k)
      ? actorBefore(reading, k - ON_THE)
      : null;
}

/** "among those who rang" */
function isOfThose({tokens: {form}, small, units}: Reading, k: number): boolean {
  const who = units.findLast((unit) => unitTo(unit) <= k);
  const from = who ? unitFrom(who) : 0;
  return (
    who?.item?.meaning.kind === "word" && who.item.meaning.word === "who" && small.told_of.has(form[from - 1] ?? "")
  );
}

/** "… those who rang him was X" */
function oneOfThose(reading: Reading, k: number): Caller | null {
  const {tokens, small, units} = reading;
  for (let was = k + 1; was <= k + WAS; ++was) {
    if (!small.passive_verb.has(tokens.form[was] ?? "")) continue;
    const caller = callerOf(
      reading,
      units.findIndex((unit) => unitFrom(unit) > was)
    );
    return caller && {...caller, sure: true};
  }
  return null;
}

/** Words from "rang" to "was". */
const WAS = 5;

/** "X made the call" */
function makerOf(reading: Reading, k: number, passive: boolean): Caller | null {
  const call = reading.signs.triggers.some((t) => {
    const from = reading.units[t]?.item?.from ?? 0;
    return from > k && from <= k + MADE && isCallNoun(reading, t);
  });
  return call && !passive ? actorBefore(reading, k) : null;
}

/** Words from "made" to the call. */
const MADE = 3;

/** "the call was placed", "the call, made on Monday" */
function callBefore(reading: Reading, k: number): boolean {
  return reading.signs.triggers.some((t) => {
    const to = reading.units[t]?.item?.to ?? 0;
    return to <= k && k - to <= MADE && isCallNoun(reading, t);
  });
}

/** "the call, which A had asked for" */
function askerOf(reading: Reading, k: number): Caller | null {
  const which = reading.units.findLastIndex((unit, i) => unitTo(unit) <= k && wordAt(reading, i) === "which");
  if (which < 1 || !isCallNoun(reading, which - 1)) return null;
  const asker = wordAt(reading, which + 1) === "det" ? which + 2 : which + 1;
  const unit = reading.units[asker];
  return unit && unitTo(unit) <= k && k - unitTo(unit) <= MADE ? callerOf(reading, asker) : null;
}

function isCallNoun(reading: Reading, t: number): boolean {
  const rule = ruleAt(reading, t);
  return rule !== null && CALLS.has(rule.channel) && /^noun/.test(rule.frame);
}

/** "placed by X", "placed from A" */
function doneBy(reading: Reading, k: number): Caller | null {
  const by = reading.units.findIndex((unit) => unitFrom(unit) > k);
  if (!/^(by|from)$/.test(wordAt(reading, by) ?? "")) return null;
  const at = behindArticle(reading, by + 1);
  return callerOf(reading, at);
}

/** "was on the line to": the verb, "on", the article; a date may come before "to". */
function isOnIt({tokens: {form}, small, dated}: Reading, k: number): boolean {
  let to = k + 1;
  while (dated.has(to) || (small.asked_on.has(form[to] ?? "") && dated.has(to + 1))) to += 1;
  const on = small.definite.has(form[k - 1] ?? "") && small.asked_on.has(form[k - 2] ?? "");
  return on && small.passive_verb.has(form[k - ON_THE] ?? "") && small.infinitive.has(form[to] ?? "");
}

/** "first on the line was" */
function isFirstOnIt({tokens: {form}, small}: Reading, k: number): boolean {
  return (
    small.definite.has(form[k - 1] ?? "") &&
    small.asked_on.has(form[k - 2] ?? "") &&
    small.first_of.has(form[k - ON_THE] ?? "")
  );
}

/** "… was X": whoever stands behind the verb that follows. */
function namedBehind(reading: Reading, k: number): Caller | null {
  const {units, tokens, small, dated} = reading;
  let was = k + 1;
  while (dated.has(was) || small.asked_on.has(tokens.form[was] ?? "")) was += 1;
  if (!small.passive_verb.has(tokens.form[was] ?? "")) return null;
  return callerOf(
    reading,
    units.findIndex((unit) => unitFrom(unit) > was)
  );
}

/** Words from "was" to "line". */
const ON_THE = 3;

/** Who acts in the verb at word `k`: a country or a capital straight before it, else its subject. */
function actorBefore(reading: Reading, k: number): Caller | null {
  const {units} = reading;
  const behind = units.findIndex((unit) => unitTo(unit) > k);
  const t = behind < 0 ? units.length : behind;
  return capitalBefore(reading, k, t) ?? subjectAt(reading, t);
}

function capitalBefore(reading: Reading, k: number, t: number): Caller | null {
  for (let i = t - 1; i >= 0 && k - unitFrom(reading.units[i] as Unit) <= MADE + 1; --i) {
    const {entity, item} = reading.units[i] ?? {};
    if (entity) return entity.kind === "human" || governor(reading, i) ? null : callerOf(reading, i);
    if (item?.meaning.kind === "demonym") return wordAt(reading, i - 1) === "det" ? callerOf(reading, i) : null;
    if (!/^(aux|which)$/.test(wordAt(reading, i) ?? "") && item?.meaning.kind !== "cue") return null;
  }
  return null;
}

/** "X became the first head of state to reach Y": what X became is not somebody else. */
function subjectAt(reading: Reading, t: number): Caller | null {
  const used = new Set<number>();
  for (let tries = 0; tries < 2 && t < reading.units.length; ++tries) {
    const group = subjectOf(reading, t, used);
    if (!group || group.first !== group.last || group.last >= t) return null;
    const caller = callerOf(reading, group.first);
    if (caller || !isWithoutSide(reading, group.first)) return caller;
    used.add(group.first);
  }
  return null;
}

function isWithoutSide({units, members}: Reading, i: number): boolean {
  const {entity} = units[i] ?? {};
  return entity !== undefined && (members.get(entity) ?? []).every((m) => m.side === null && m.name === null);
}

function callerOf(reading: Reading, i: number): Caller | null {
  const unit = reading.units[i];
  if (!unit || unit.entity?.possessive || unit.entity?.plural || unit.entity?.reference === "his") return null;
  const side = sideAt(reading, i);
  const member = isHuman(unit) ? (reading.members.get(unit.entity)?.[0] ?? null) : null;
  return side === null ? null : {side, member};
}
