import {governor, groupAround} from "../grammar/group.js";
import {membersOf} from "../grammar/members-of.js";
import {beforeArticle, formBefore, isHuman, type Reading, textBetween, wordAt} from "../grammar/reading.js";
import type {Scene} from "../grammar/scene.js";
import {opensClause, type WireSign} from "../grammar/wire-sign.js";
import {type Entity, type Member, unitFrom, unitTo} from "../people/entities.js";
import {isAmong} from "../people/member-key.js";
import {gap, isCapital} from "../text/tokens.js";
import {isBoundElsewhere} from "./bound-elsewhere.js";

/** Two of the two sides beside the sign of a call or letter; `sender` is the side that wrote or rang, null where nothing says so. */
export interface SignParties {
  members: Member[];
  sender: string | null;
}

/** Somebody beside a sign: who wrote, who reads, or neither said. */
interface Party {
  unit: number;
  from: number;
  member: Member;
  part: Part;
}

type Part = "writes" | "reads" | "shares" | "acts";

/**
 * Whom a sentence speaks of beside the sign of a call or letter: one of each side, none of them merely somebody of whom it
 * was. Where it names but one, `other` may say who of the other side was told of before.
 */
export function signParties(scene: Scene, sign: WireSign, other: (side: string) => Member | null): SignParties | null {
  const parties = partiesBeside(scene, sign);
  const [one, named] = parties;
  if (!one || parties.length > 2 || isBoundElsewhere(scene, sign.word + 1)) return null;
  const two = named ?? toldBefore(scene, {one, sign, other});
  if (!two || one.member.side === two.member.side || !isOneClause(scene.reading, [one, two], sign)) return null;
  // "A letter in a newspaper accused X and Y": neither wrote to the other.
  if (named && sign.channel === "message" && isJoined(scene.reading, one, two)) return null;
  return pairOf(one, two, sign);
}

/** The other party of a call or letter of which a sentence names but one, and nobody else; a verb would have named whom it acts on. */
function toldBefore(
  scene: Scene,
  {one, sign, other}: {one: Party; sign: WireSign; other: (side: string) => Member | null}
): Party | null {
  const missing = scene.sides.find((side) => side !== one.member.side);
  if (sign.channel === "message" ? one.part === "acts" : isOwned(scene.reading, sign)) return null;
  if (!missing || sign.verb || hasStranger(scene, one)) return null;
  const member = other(missing);
  return member && {...one, member, part: "acts"};
}

/** "lost his phone": a thing, no call. */
function isOwned({units}: Reading, {word}: WireSign): boolean {
  return units.some(({entity}) => entity?.to === word && (entity.possessive || entity.reference === "his"));
}

/** Somebody of whom the text tells nothing, by an office or by a name that neither lexicon nor text knows. */
function hasStranger({reading}: Scene, {unit}: Party): boolean {
  const {units, tokens, dated} = reading;
  if (units.some(({entity}, i) => i !== unit && entity?.kind === "human" && isStranger(reading, entity))) return true;
  const known = (k: number) => dated.has(k) || units.some((u) => unitFrom(u) <= k && k < unitTo(u));
  for (let k = reading.from + 1; k < reading.to && !/[“"«]/.test(gap(tokens, k - 1)); ++k)
    if (isCapital(tokens, k) && !known(k)) return true;
  return false;
}

function isStranger({members}: Reading, entity: Entity): boolean {
  return entity.reference === null && (members.get(entity) ?? []).every((m) => m.side === null);
}

/** "X and Y wrote"; letters "between X and Y" go both ways. */
function isJoined(reading: Reading, one: Party, two: Party): boolean {
  return one.part !== "shares" && groupAround(reading, one.unit).last >= two.unit;
}

/** Those named first, since a pronoun is somebody else than they. */
function partiesBeside(scene: Scene, sign: WireSign): Party[] {
  const parties: Party[] = [];
  const people = [...scene.reading.units.entries()].filter(([, unit]) => isHuman(unit));
  for (const pronouns of [false, true])
    for (const [unit, {entity}] of people)
      if (entity && (entity.reference !== null) === pronouns) addParties(scene, sign, {unit, entity, parties});
  return parties.sort((a, b) => a.from - b.from);
}

function addParties(
  scene: Scene,
  sign: WireSign,
  {unit, entity, parties}: {unit: number; entity: Entity; parties: Party[]}
): void {
  const {reading, sides} = scene;
  const part = partOf(reading, unit, sign);
  // "a letter of X, brought by Y": the bearer.
  const bearer = governor(reading, unit) === "by" && parties.some((party) => party.part === "writes");
  if (!part || bearer) return;
  const before = parties.map(({member}) => member);
  for (const member of membersOf(scene, entity, before)) {
    const known = isAmong(member, before);
    // "the country's National Day": what is merely named may be no person.
    if (known || member.side === null || !sides.includes(member.side) || isUnknown(member)) continue;
    parties.push({unit, from: entity.from, member, part});
  }
}

function isUnknown({role, candidates}: Member): boolean {
  return role === null && candidates.length === 0;
}

/** What somebody has to do with the sign; null where he is only spoken of, or something of his. */
function partOf(reading: Reading, i: number, sign: WireSign): Part | null {
  const {entity} = reading.units[i] ?? {};
  if (!entity) return null;
  if (entity.possessive || entity.reference === "his") return ownerPart(reading, i, sign);
  if (wordAt(reading, i - 1) === "cleft") return reading.small.to_reader.has(formBefore(reading, i)) ? "reads" : "acts";
  switch (governor(reading, i)) {
    case "prep":
      return reading.small.bound_for.has(formBefore(reading, i)) ? "reads" : null;
    case "of":
      return isOfSign(reading, i, sign) ? "writes" : null;
    case "from":
    case "by":
      return "writes";
    case "to":
      return "reads";
    case "between":
      return "shares";
    default:
      return "acts";
  }
}

/** "X's cable" is from X, what lies on "X's desk" is for him. */
function ownerPart(reading: Reading, i: number, {channel, word}: WireSign): Part | null {
  if (channel === "call") return null;
  const {small, tokens, units} = reading;
  const unit = units[i];
  const to = unit ? unitTo(unit) : 0;
  if (word >= to && word - to <= OWNED && !/[,;:]/.test(tokens.text.slice(tokens.end[to - 1], tokens.start[word])))
    return "writes";
  return small.desk.has(tokens.form[to] ?? "") ? "reads" : null;
}

/** Words from an owner to his cable: "X's short, friendly cable". */
const OWNED = 4;

/** "the cable of X" */
function isOfSign(reading: Reading, i: number, {word}: WireSign): boolean {
  const at = beforeArticle(reading, i - 1);
  const of = reading.units[at];
  return of !== undefined && unitFrom(of) === word + 1;
}

/** Whether nothing between the parties and the sign begins another clause. */
function isOneClause(reading: Reading, parties: Party[], {word}: WireSign): boolean {
  const {units} = reading;
  const sign = units.findLastIndex((unit) => unitFrom(unit) <= word);
  const all = [...parties.map(({unit}) => unit), Math.max(sign, 0)];
  const [first, last] = [Math.min(...all), Math.max(...all)];
  // "Speaking to reporters by telephone, X …"
  if (wordAt(reading, 0) === "says") return false;
  const cleft = units.slice(0, first + 1).some((_, i) => wordAt(reading, i) === "cleft");
  const from = cleft ? units.findIndex((_, i) => i > first && wordAt(reading, i) === "which") + 1 : first;
  return !opensClause(reading, from, last + 1) && !/[;:]/.test(textBetween(reading, first, last));
}

/** "X put it to Y in a cable": who wrote or rang is said of one of them; of a letter, and by a verb, it is else who is named first. */
function pairOf(one: Party, two: Party, {channel, word, rings}: WireSign): SignParties {
  const members = [one.member, two.member];
  const said = (part: Part) => [one, two].filter((party) => party.part === part);
  const [writer, ...writers] = said("writes");
  const [reader, ...readers] = said("reads");
  if (writers.length > 0 || readers.length > 0 || said("shares").length > 0) return {members, sender: null};
  const first = rings ? (one.from < word ? one : null) : channel === "message" ? one : null;
  const sender = writer ?? (reader ? (reader === one ? two : one) : first);
  return {members, sender: sender?.member.side ?? null};
}
