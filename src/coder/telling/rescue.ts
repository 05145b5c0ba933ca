import {governor, startsClause} from "../grammar/group.js";
import {membersOf} from "../grammar/members-of.js";
import {isSomeOf} from "../grammar/read-sentence.js";
import {frameAt, isHuman, isVerbAt, type Reading, textBetween, wordAt, wordsBetween} from "../grammar/reading.js";
import type {Scene} from "../grammar/scene.js";
import type {Frame} from "../lexicon/codes.js";
import {areParties, isAnyPair, isPair} from "../people/any-pair.js";
import {type Entity, type Member, unitFrom} from "../people/entities.js";
import {isForeign, isSomebody} from "../people/likeness.js";
import {areAmong} from "../people/member-key.js";

/** Words that name a contact beyond doubt; "saw", "spoke" and journeys need their grammar. */
const CLEAR = new Set<Frame>([
  "meets",
  "talks",
  "hosts",
  "hosted",
  "hosted_to",
  "invited",
  "hosting",
  "calls",
  "called_by",
  "hears",
  "initiates",
  "noun",
  "noun_from",
  "means",
  "convenes"
]);
const NEAR = 25;
const NEAR_START = 3;
const ACTIVE = new Set<Frame>(["hosts", "hosted", "hosted_to", "invited", "called_by", "hears", "noun_from", "meets"]);

/**
 * The party that the grammar missed: of the missing side the nearest person of the sentence whom neither a possessive nor
 * "of", "about" or "against" sets aside. None where the sentence also speaks of people of other countries.
 */
export function missingParty(scene: Scene, t: number, {frame, members}: {frame: Frame; members: Member[]}): Member[] {
  if (!CLEAR.has(frame)) return [];
  if (!isAnyPair(scene.sides) && hasStranger(scene, t, frame)) return [];
  if (isAnyPair(scene.sides)) return anyOther(scene, t, {frame, members});
  const ours = new Set(members.map((m) => m.side));
  const missing = scene.sides.filter((side) => !ours.has(side));
  if (missing.length !== 1 || foreigners(scene) > 0 || isAbroad(scene, t)) return [];
  if (hasUnknownCompany(scene, t) || (frame === "means" && members.some(isUnknown))) return [];
  const best = nearest(scene, t, {frame, members, fits: (m) => m.side === missing[0] && m.status !== "former"});
  if (best) return [best];
  const opens = beginsSentence(scene, t) && scene.discourse.amongOurselves();
  if (isWithSomething(scene, t)) return [];
  if (isOwnersThing(scene, t) || (frame === "hosts" && members.length > 1)) return [];
  const unplaced = members.some((m) => m.side === null && m.role === "ambassador");
  const before =
    !unplaced &&
    !meetsMany(scene, t) &&
    !meetsSomebody(scene, t) &&
    !meetsStranger(scene, t) &&
    (ACTIVE.has(frame) || opens)
      ? scene.discourse.justBefore(missing[0] ?? "")
      : null;
  return before ? [before] : [];
}

/** "in a message to X": somebody of whom the text tells no more than a name. */
function isUnknown({name, side, candidates}: Member): boolean {
  return name !== null && side === null && candidates.length === 0;
}

/** "with Ankara", "با آیت‌الله …": with somebody whom neither lexicon nor capitals tell. */
function hasUnknownCompany(scene: Scene, t: number): boolean {
  const {reading} = scene;
  const steps = reading.traits.has("verb last") ? [-1] : reading.traits.has("verb first") ? [1] : [1, -1];
  return steps.some((step) => meetsUnknown(scene, t, step));
}

function meetsUnknown({reading, sides}: Scene, t: number, step: number): boolean {
  for (let i = t + step; i >= 0 && i < reading.units.length && !isVerbAt(reading, i); i += step) {
    if (wordAt(reading, i) !== "with") continue;
    const next = reading.units[i + 1];
    const near = next?.entity !== undefined && wordsBetween(reading, i, i + 1) <= COMPANY;
    if (!near) return reading.traits.has("verb last") || reading.traits.has("verb first");
    const {entity} = next;
    return (
      entity !== undefined && entity.kind !== "human" && entity.country !== null && !sides.includes(entity.country)
    );
  }
  return false;
}

/** Words between "with" and a name. */
const COMPANY = 2;

/** "had met several heads of state": people whom the text does not name, and nobody told of before. */
function meetsMany({reading}: Scene, t: number): boolean {
  return reading.units.some(
    (unit, i) =>
      i > t &&
      isHuman(unit) &&
      unit.entity.plural &&
      unit.entity.reference === null &&
      governor(reading, i) === null &&
      (reading.members.get(unit.entity) ?? []).every((m) => m.side === null)
  );
}

/** "received a delegation": somebody the text does not name, and nobody told of before. */
function meetsSomebody({reading}: Scene, t: number): boolean {
  const {entity} = reading.units[t + 1] ?? {};
  if (!entity || entity.reference !== null || !TAKES_OBJECT.has(frameAt(reading, t) ?? "noun")) return false;
  const unnamed = (reading.members.get(entity) ?? []).every((m) => m.name === null && m.side === null);
  return entity.kind === "human" && unnamed && reading.small.one_only.has(reading.tokens.form[entity.from] ?? "");
}

/** "met the opposition leader N": somebody straight behind the verb of whom the text tells no more than a name. */
function meetsStranger({reading}: Scene, t: number): boolean {
  const {units, members} = reading;
  const at = units[t + 1]?.item?.meaning.kind === "demonym" ? t + 2 : t + 1;
  const met = units[at];
  const near = isHuman(met) && met.entity.reference === null && wordsBetween(reading, t, at) <= COMPANY;
  const known = near ? (members.get(met.entity) ?? []) : [];
  return known.length > 0 && STRANGE.has(frameAt(reading, t) ?? "noun") && known.every(isUnknown);
}

const TAKES_OBJECT = new Set<Frame>(["meets", "hosts", "calls"]);
const STRANGE = new Set<Frame>([...TAKES_OBJECT, "talks"]);

/** "He met an A-ian supplier", "a group of doctors": whom the verb acts on is somebody the text tells nothing of. */
function hasStranger({reading}: Scene, t: number, frame: Frame): boolean {
  const {units, tokens, small, dated} = reading;
  const at = units[t]?.item?.to ?? 0;
  const [word, next] = [tokens.form[at] ?? "", tokens.form[at + 1] ?? ""];
  if (!TAKES_OBJECT.has(frame) || !(small.one_only.has(word) || small.some_of.has(word)) || dated.has(at)) return false;
  const demonym = [t + 1, t + 2].find((i) => units[i]?.item?.meaning.kind === "demonym");
  if (demonym !== undefined) return !isHuman(units[t + 1]) && !isHuman(units[demonym + 1]);
  // "one another", "a second time"
  if (small.one_only.has(next) || small.first_of.has(next)) return false;
  const human = units.find((unit, i) => i > t && isHuman(unit));
  return human === undefined || unitFrom(human) - at > SOMETHING;
}

/** "shaking hands with worshippers": behind the preposition stands nobody the text tells of. */
function isWithSomething({reading: {units, tokens, small}}: Scene, t: number): boolean {
  const {item} = units[t] ?? {};
  if (!item || !small.joins_party.has(tokens.form[item.to - 1] ?? "")) return false;
  const next = units[t + 1];
  return next === undefined || unitFrom(next) - item.to >= SOMETHING;
}

/** Words behind a preposition in which somebody would have been named. */
const SOMETHING = 3;

/** "Its director has met X": somebody the text does not name acts. */
function isOwnersThing({reading}: Scene, t: number): boolean {
  const {entity} = reading.units[t - 1] ?? {};
  return (entity?.possessive === true || entity?.reference === "his") && wordsBetween(reading, t - 1, t) > 0;
}

/** Of any two countries, whoever makes a pair with the one party there is. */
function anyOther(scene: Scene, t: number, {frame, members}: {frame: Frame; members: Member[]}): Member[] {
  const [one] = members;
  if (!one || frame.startsWith("noun") || isPair(scene.sides, members)) return [];
  const fits = (m: Member) => isSomebody(m) && members.every((member) => areParties(m, member));
  const fitting = (m: Member, i: number) => fits(m) && (i < t || governor(scene.reading, i) !== null);
  const best = nearest(scene, t, {frame, members, fits: fitting});
  return best ? [best] : [];
}

function nearest(
  scene: Scene,
  t: number,
  {frame, members, fits}: {frame: Frame; members: Member[]; fits: (member: Member, unit: number) => boolean}
): Member | null {
  let best: {member: Member; distance: number} | null = null;
  for (const [i, unit] of scene.reading.units.entries()) {
    if (!isHuman(unit) || unit.entity.possessive || unit.entity.reference === "his") continue;
    if (isPartyAlready(scene, unit.entity, members) || (unit.entity.reference === "him" && i < t)) continue;
    if (frame === "means" && isVerbBetween(scene, t, i)) continue;
    const word = governor(scene.reading, i);
    if (word === "prep" || (word === "of" && frame !== "noun")) continue;
    if (/;/.test(textBetween(scene.reading, Math.min(i, t), Math.max(i, t)))) continue;
    if (clauseBetween(scene, t, i) || someBetween(scene, t, i)) continue;
    if (frame === "means" && isToldOf(scene, t, i)) continue;
    const distance = wordsBetween(scene.reading, Math.min(i, t), Math.max(i, t));
    const member = membersOf(scene, unit.entity, members).find((m) => fits(m, i));
    if (member && distance <= NEAR && (!best || distance < best.distance)) best = {member, distance};
  }
  return best?.member ?? null;
}

/** "gone to inspect it in person, rang Y": Y is of the verb before him. */
function isVerbBetween({reading}: Scene, t: number, i: number): boolean {
  return reading.units.slice(t + 1, i).some((_, k) => isVerbAt(reading, t + 1 + k));
}

/** "showed him shaking hands": he is the party there is, not somebody else. */
function isPartyAlready({reading}: Scene, entity: Entity, members: readonly Member[]): boolean {
  if (entity.reference !== "him") return false;
  const settled = reading.members.get(entity) ?? [];
  return settled.length > 0 && areAmong(settled, members);
}

/** "by telephone from nine heads of state, and Y": the parties are those whom the text only counts. */
function someBetween({reading}: Scene, t: number, i: number): boolean {
  return reading.units
    .slice(t + 1, Math.max(t + 1, i))
    .some(
      (unit, k) => isHuman(unit) && isSomeOf(reading, unit.entity) && (k === 0 || governor(reading, t + 1 + k) !== null)
    );
}

/** "X sat down when Y rose", "the talks ended, and Y left": another clause behind the verb is another matter. */
function clauseBetween({reading}: Scene, t: number, i: number): boolean {
  if (i > t && wordAt(reading, i - 1) === "and" && !isHuman(reading.units[i - 2]) && startsClause(reading, i))
    return true;
  const joined = i > t && wordAt(reading, i - 1) === "and" && /,\s*$/.test(textBetween(reading, i - 2, i - 1));
  if (joined && reading.units[i + 1]?.item && wordsBetween(reading, i, i + 1) === 0) return true;
  return reading.units.slice(t + 1, i).some((_, k) => /^(clause|but)$/.test(wordAt(reading, t + 1 + k) ?? ""));
}

/** "said over lunch that Y would …": Y is what was spoken of. */
function isToldOf({reading}: Scene, t: number, i: number): boolean {
  return reading.units.slice(t + 1, i).some((_, k) => wordAt(reading, t + 1 + k) === "which");
}

/** "Handshakes with X and Y" opens a sentence; "the meeting" is one told before. */
function beginsSentence({reading}: Scene, t: number): boolean {
  const from = reading.units[t]?.item?.from ?? 0;
  return from - reading.from < NEAR_START && !reading.small.told_of.has(reading.tokens.form[from - 1] ?? "");
}

/** "met with the C-ian on Monday", "rang the secretary of the C-ian council": whoever he may be, he is of that country. */
function isOfOthers(reading: Reading, t: number, sides: readonly string[]): boolean {
  const first = reading.traits.has("verb first") && isHuman(reading.units[t + 1]) ? t + 2 : t + 1;
  const {item, entity} = reading.units[wordAt(reading, first) === null ? first : first + 1] ?? {};
  const [lone] = entity?.members ?? [];
  if (lone?.name === null && isForeign(lone, sides)) return true;
  return item?.meaning.kind === "demonym" && !sides.includes(item.meaning.country);
}

/** "calls from A and B": a place of a third country stands where the other party would. */
function isAbroad({reading, sides}: Scene, t: number): boolean {
  if (isOfOthers(reading, t, sides)) return true;
  const {entity} = reading.units[wordAt(reading, t + 1) === null ? t + 1 : t + 2] ?? {};
  return entity !== undefined && entity.kind !== "human" && entity.country !== null && !sides.includes(entity.country);
}

/** How many of a sentence's people are of a country that is neither side. */
export function foreigners({reading, sides}: Scene): number {
  return [...reading.members.values()].flat().filter((m) => m.side !== null && !sides.includes(m.side)).length;
}
