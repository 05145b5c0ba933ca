import type {Language} from "../lexicon/lexicon.js";
import {anyPairItems} from "../people/any-pair-items.js";
import {compose} from "../people/compose.js";
import type {Discourse} from "../people/discourse.js";
import {distributed} from "../people/distributed.js";
import {type Entity, emptyMember, entityLike, type Member, type Unit, unitOf} from "../people/entities.js";
import type {Item} from "../people/items.js";
import {isOfSides} from "../people/likeness.js";
import {isAmong} from "../people/member-key.js";
import {isNameless, isNationOnly} from "../people/nation-only.js";
import {pairedNames} from "../people/paired-names.js";
import {twiceTitled} from "../people/twice-titled.js";
import type {Sentence} from "../text/segment.js";
import type {Tokens, WordSet} from "../text/tokens.js";
import {endsBefore} from "../text/words-at.js";
import {wordsWithin} from "../text/words-within.js";
import {anyPairUnits} from "./any-pair-units.js";
import {keepFilledGaps} from "./gap.js";
import {governor, groupStart, isToldTo} from "./group.js";
import {isMerelyMentioned} from "./merely-mentioned.js";
import {isWhatHeWas} from "./predicate.js";
import {
  behindArticle,
  isHuman,
  isVerbAt,
  type Reading,
  signsIn,
  textBetween,
  unitAt,
  wordAt,
  wordsBetween
} from "./reading.js";
import {isToldInRelative} from "./relative-clause.js";

const LONG_QUOTE = 30;

export interface SentenceScene {
  sentence: Sentence;
  discourse: Discourse;
  dated: WordSet;
  language: Pick<Language, "traits" | "small">;
  /** Reads of officials of any two countries. */
  anyPair?: boolean;
}

/** Reads one sentence: its entities with who they are, in reading order; the discourse hears them on the way. */
export function readSentence(items: Item[], tokens: Tokens, scene: SentenceScene): Reading {
  const {quotes} = scene.sentence;
  const outside =
    quotes.length > 0 ? items.filter((item) => !quoted(scene.sentence, tokens.start[item.from] ?? 0)) : items;
  const told = scene.anyPair
    ? anyPairItems(outside, tokens, {start: scene.sentence.start, small: scene.language.small})
    : outside;
  const {small} = scene.language;
  const {from: first, to: end} = wordsWithin(tokens, scene.sentence);
  const composed = compose(told, tokens, scene.language).map((unit) => nobodyOf(capital(unit), {small, tokens}));
  const titled = scene.language.traits.has("verb first") ? twiceTitled(composed, tokens) : composed;
  const units = pairedNames(distributed(titled, tokens), tokens);
  const reading: Reading = {
    units,
    signs: signsIn(units),
    tokens,
    from: items[0]?.from ?? 0,
    to: items.at(-1)?.to ?? 0,
    first,
    end,
    members: new Map<Entity, Member[]>(),
    dated: scene.dated,
    traits: scene.language.traits,
    small
  };
  keepFilledGaps(reading);
  if (scene.anyPair) {
    reading.units = anyPairUnits(reading);
    reading.signs = signsIn(reading.units);
  }
  scene.discourse.nextSentence();
  let subjects = 0;
  reading.units.forEach((unit, i) => {
    if (unit.entity?.country && unit.entity.kind === "country") scene.discourse.hearCountry(unit.entity.country);
    if (!isHuman(unit)) return;
    const settled = isAnyCounterpart(unit.entity, reading) ? [] : settle(reading, i, scene.discourse);
    reading.members.set(unit.entity, settled);
    const subject = !unit.entity.possessive && isSubject(reading, i) && !isToldTo(reading, i) && subjects < 2;
    if (subject && settled.length > 0) subjects += 1;
    const named = unit.entity.reference !== "his" && !isWhatHeWas(reading, i);
    const meant = named && !isMerelyMentioned(reading, i, scene.discourse);
    if (meant) scene.discourse.hear(unit.entity, settled, {subject, aside: isAside(reading, i)});
  });
  settleCounterparts(reading, scene.discourse);
  return reading;
}

/** "Ringing his A-ian counterpart, the B-ian minister X said": whose counterpart stands behind. */
function settleCounterparts(reading: Reading, discourse: Discourse): void {
  for (const [entity, [member]] of reading.members) {
    if (
      member?.role !== "counterpart" ||
      member.name !== null ||
      entity.members[0]?.side == null ||
      isAnyCounterpart(entity, reading)
    )
      continue;
    reading.members.set(entity, discourse.settle(entity));
  }
}

function settle(reading: Reading, i: number, discourse: Discourse): Member[] {
  const entity = reading.units[i]?.entity as Entity;
  if (isSomeOf(reading, entity) || isAny(reading, entity)) return entity.members;
  if (isOneOf(reading, entity)) return [];
  const leaders = ledBefore(reading, i);
  if (leaders.length > 0) return leaders;
  if (entity.reference && !/^(two|three|they)$/.test(entity.reference)) {
    const first =
      entity.reference === "latter" ? discourse.lastBefore(entity.from) : antecedentOf(reading, i, discourse);
    return first ? [first] : [];
  }
  return discourse.settle(entity);
}

/** "X's delegation": he is at its head. */
function ledBefore(reading: Reading, i: number): Member[] {
  const [unit, before] = [reading.units[i], reading.units[i - 1]];
  const [one, ...more] = unit?.entity?.members ?? [];
  if (one?.role !== "delegation" || one.side !== null || more.length > 0) return [];
  if (!isHuman(before) || !before.entity.possessive || wordsBetween(reading, i - 1, i) > 0) return [];
  return (reading.members.get(before.entity) ?? []).filter(({name}) => name !== null);
}

/** Who is told of last and does not act himself; whom one of the sides acts on is likelier of the other than a foreigner. */
function antecedentOf(reading: Reading, i: number, discourse: Discourse): Member | undefined {
  const [first, ...others] = discourse.antecedents(reading.units[i]?.entity?.from ?? 0);
  if (!first) return undefined;
  const [next] = others;
  const ours = others.find((m) => isOfSides(m, discourse.sides) && m.side !== first.side);
  // "He rang the A-ian": he is none himself.
  if (first.side !== null && first.side === nationBehind(reading, i)) return ours ?? first;
  if (!isActing(reading, i, first)) return first;
  // "C's president declared an emergency. X has been in touch with him": a foreigner told of just before, and nobody else was.
  const foreign = ours && next && next.side !== null && !isOfSides(next, discourse.sides);
  return foreign && discourse.wasJustHeard(next) && !discourse.wasJustHeard(ours) ? next : (ours ?? next);
}

/** The country of whoever a verb of contact behind "he" acts on, where no more than that is said of him. */
function nationBehind(reading: Reading, i: number): string | null {
  if (reading.units[i]?.entity?.reference !== "he") return null;
  const at = behindArticle(reading, i + 2);
  const unit = reading.units[at];
  const [one] = isHuman(unit) && unit.entity.reference === null ? unit.entity.members : [];
  if (!one || !isNationOnly(one)) return null;
  return isVerbAt(reading, i + 1) && wordsBetween(reading, i + 1, at) <= 1 ? one.side : null;
}

/** "an A-ian": somebody of that country, whom the text may name later; “a president of A” may be each that it has had. */
function isOneOf({tokens, small}: Reading, {members: [one], reference, from}: Entity): boolean {
  const leads = one?.side != null && one.level === "leader" && isNameless(one);
  const bare = one !== undefined && (isNationOnly(one) || leads);
  return bare && reference === null && [from - 1, from].some((i) => small.one_only.has(tokens.form[i] ?? ""));
}

/** "several heads of state", "40 counterparts", "the first heads of state" are nobody told of. */
export function isSomeOf({tokens, small}: Reading, {plural, reference, from}: Entity): boolean {
  const word = tokens.form[from - 1] ?? "";
  const counted = small.some_of.has(word) || small.first_of.has(word) || /^\d+$/.test(word);
  return plural && reference === null && counted;
}

/** "in A and B, ministers spent the day on the telephone": some, where those told of before would have an article. */
function isAny({small, tokens, first}: Reading, {plural, definite, reference, members, from}: Entity): boolean {
  if (!plural || definite || reference !== null || small.definite.size === 0 || from === first) return false;
  if (small.definite.has(tokens.form[from - 1] ?? "") || small.definite.has(tokens.form[from] ?? "")) return false;
  return members.every(({name, side}) => name === null && side === null);
}

/** "X assured him": he is somebody else than the subject of the verb. */
function isActing(reading: Reading, i: number, member: Member): boolean {
  if (reading.units[i]?.entity?.reference !== "him" || reading.traits.size > 0) return false;
  for (let k = i - 1; k >= 0 && !beginsAnew(reading, k, i); --k) {
    const unit = reading.units[k];
    if (!isHuman(unit) || unit.entity.possessive || governor(reading, k) || isToldInRelative(reading, k)) continue;
    return isAmong(member, reading.members.get(unit.entity) ?? []);
  }
  return false;
}

/** Another clause begins at unit `k`; "X, who lets nobody go first, assured him" has closed its own by a comma. */
function beginsAnew(reading: Reading, k: number, i: number): boolean {
  const word = wordAt(reading, k) ?? "";
  return word === "who" ? !/,/.test(textBetween(reading, k, i)) : /^(which|clause|then)$/.test(word);
}

/** "a counterpart", not "his": somebody of some country. */
function isAnyCounterpart({members, from}: Entity, {small, tokens}: Reading): boolean {
  const [member] = members;
  return member?.role === "counterpart" && !member.name && !member.side && small.one_only.has(tokens.form[from] ?? "");
}

/** "whom X met": the pronoun is whom the verb acts on. */
function isWhom(reading: Reading, i: number): boolean {
  const {item} = unitAt(reading, i) ?? {};
  const whom = item !== undefined && reading.small.whom.has(reading.tokens.form[item.from] ?? "");
  return whom && wordAt(reading, i) === "who";
}

function isSubject(reading: Reading, i: number): boolean {
  if (governor(reading, groupStart(reading, i))) return false;
  if (isWhom(reading, i - 1) || isToldInRelative(reading, i)) return false;
  const {item} = unitAt(reading, i - 1) ?? {};
  const before = item?.meaning;
  // "received X together with Y": words for "and" that never begin a clause.
  if (item && before?.kind === "word" && before.word === "and" && item.to - item.from > 1) return false;
  return !(before?.kind === "trigger" && wordsBetween(reading, i - 1, i) <= 2);
}

/** Whether unit `i` stands in a clause that begins after the last comma, or after whoever was told of before it. */
function isAside(reading: Reading, i: number): boolean {
  for (let k = i - 1; k >= 0 && !isHuman(reading.units[k]); --k) {
    if (/^(clause|which|who)$/.test(wordAt(reading, k) ?? "")) return true;
    if (/[,;:]/.test(textBetween(reading, k, k + 1))) return false;
  }
  return false;
}

/** What stands inside a long quotation is somebody's words, not the report's. */
function quoted(sentence: Sentence, offset: number): boolean {
  return sentence.quotes.some((q) => q.end - q.start > LONG_QUOTE && offset > q.start && offset < q.end);
}

/** "met forty ministers, among them that of A", "most of them": some of whoever was named, nobody in particular. */
function nobodyOf(unit: Unit, {small, tokens}: Pick<Language, "small"> & {tokens: Tokens}): Unit {
  const {reference, from = 0} = unit.entity ?? {};
  if (!unit.entity || reference !== "they" || !endsBefore(tokens, small.among, {from: 0, at: from})) return unit;
  return unitOf(entityLike(unit.entity, {reference: null, members: []}));
}

/** A demonym and "capital" are a place. */
function capital(unit: Unit): Unit {
  const member = unit.entity?.members[0];
  if (!unit.entity || member?.role !== "capital") return unit;
  return unitOf(entityLike(unit.entity, {kind: "place", country: member.side, members: [emptyMember()]}));
}
