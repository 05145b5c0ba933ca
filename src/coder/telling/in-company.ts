import type {Draft, Found} from "../grammar/draft.js";
import {type Group, governor, groupAround} from "../grammar/group.js";
import {hasAnyCue, UNREAL} from "../grammar/has-cue.js";
import {isAccompanied} from "../grammar/is-accompanied.js";
import {isOtherThing} from "../grammar/is-other-thing.js";
import {groupMembers, membersOf, sideOf} from "../grammar/members-of.js";
import {frameAt, isHuman, type Reading, ruleAt, textBetween, wordAt, wordsBetween} from "../grammar/reading.js";
import type {Scene} from "../grammar/scene.js";
import {subjectOf} from "../grammar/subject-of.js";
import {placeOf} from "../grammar/surroundings.js";
import {WIRED} from "../lexicon/channel-kinds.js";
import type {Cue} from "../lexicon/codes.js";
import type {ChannelRule} from "../lexicon/lexicon.js";
import {isMultilateral} from "../parties/multilateral.js";
import {isSeat} from "../parties/seat.js";
import {isAnyPair, isPair} from "../people/any-pair.js";
import {type Entity, type Member, unitFrom, unitTo} from "../people/entities.js";
import {distinct} from "../people/member-key.js";
import type {Sentence} from "../text/segment.js";
import {isPhrase} from "../text/words-at.js";
import type {ExclusionReason, Status} from "../types.js";
import {foreigners} from "./meets-others.js";
import {untriggeredDraft} from "./untriggered-draft.js";
import {weighedCompany} from "./weighed-company.js";

/** Nothing is guessed where the sentence says that anything did not happen, might or will. */
export const UNTOLD: ReadonlySet<Cue> = new Set<Cue>([
  ...UNREAL,
  "not",
  "announced",
  "invited",
  "cancelled",
  "foregone",
  "unreal",
  "dismissed",
  "unanswered"
]);
/** Reasons that leave open whether the sentence tells of others together. */
const OPEN: ReadonlySet<ExclusionReason> = new Set<ExclusionReason>(["one_side", "other_pair"]);
const RULE = "in-company";

/** Somebody in whose company another one is, and where the words that say so begin. */
interface Company {
  members: Member[];
  at: number;
  setting: ReturnType<typeof placeOf>;
  status?: Status;
}

/**
 * "did sums with Y in the capital at the end of April", "was across a table from Y on Sunday": no word for a contact, but two
 * of the two sides by name, one beside the other, and a day. A last resort, for sentences in which nothing else is told.
 */
export function inCompany(
  scene: Scene,
  {found, sentence, index}: {found: Found; sentence: Sentence; index: number}
): Draft[] {
  const reasons = found.refusals.flatMap(({start, reason}) => (start === sentence.start ? reason : []));
  if (reasons.some((reason) => !OPEN.has(reason)) || isAnyPair(scene.sides) || scene.imagined) return [];
  const own = reasons.includes("other_pair") || !mayTell(scene) ? null : companyIn(scene);
  const company = own ?? weighed(scene, sentence, {drafts: found.drafts, index});
  // What the grammar takes for another's may be his who had them both there.
  if (!company || (reasons.includes("other_pair") && !isMultilateral(scene.sides, company.members))) return [];
  const {tokens} = scene.reading;
  const before = wordOf(scene.reading, company.at);
  const {members, setting, status = "occurred"} = company;
  return [
    untriggeredDraft(
      {sentence, index},
      {
        members,
        setting,
        triggerStart: tokens.start[before] ?? 0,
        triggerEnd: tokens.end[before] ?? 0,
        frame: "company",
        status,
        multilateral: isMultilateral(scene.sides, members),
        stands: false,
        rules: [RULE]
      }
    )
  ];
}

/** The word that says so: before whoever it is said of, or the verb of both behind "accompanied by Y". */
function wordOf(reading: Reading, at: number): number {
  const unit = reading.units[at];
  if (!unit) return 0;
  // Nothing stands before whoever opens the sentence.
  if (unitFrom(unit) <= reading.from) return unitTo(unit);
  if (!isAccompanied(reading, at)) return unitFrom(unit) - 1;
  const behind = subjectBehind(reading, at);
  return unitTo(behind ? (reading.units[behind.last] ?? unit) : unit);
}

function weighed(scene: Scene, sentence: Sentence, told: {drafts: readonly Draft[]; index: number}): Company | null {
  const company = weighedCompany({scene, sentence}, told);
  return company && {...company, setting: placeOf(scene.reading, company.at)};
}

function mayTell(scene: Scene): boolean {
  const {reading} = scene;
  const byWire = reading.signs.triggers.some((t) => tellsOfWire(ruleAt(reading, t)) && !isOtherThing(reading, t));
  return !byWire && !hasAnyCue(reading, UNTOLD) && foreigners(scene) === 0;
}

/** A call or a letter; "offered his condolences" may be done in person. */
function tellsOfWire(rule: ChannelRule | null): boolean {
  return rule !== null && WIRED.has(rule.channel) && rule.frame !== "wishes";
}

function companyIn(scene: Scene): Company | null {
  const {reading, sides} = scene;
  for (const [at, unit] of reading.units.entries()) {
    if (!isHuman(unit) || unit.entity.plural || unit.entity.reference === "his" || !isMet(scene, at)) continue;
    const members = membersWith(scene, at, unit.entity);
    const known = members.every((m) => m.side !== null && sides.includes(m.side) && m.name !== null);
    if (known && members.length === 2 && isPair(sides, members)) return {members, at, setting: placeOf(reading, at)};
  }
  return null;
}

/** Whether the words say that whoever unit `at` is was there with whoever acts. */
function isMet(scene: Scene, at: number): boolean {
  const {reading, sides} = scene;
  if (isBeside(reading, at) || isAtHome(reading, at) || isAccompanied(reading, at)) return true;
  if (isWith(reading, at) && isAtHomeIn(scene, at, sides)) return true;
  const {entity} = reading.units[at] ?? {};
  const own = entity && isActedOn(reading, at) ? sideOf(membersOf(scene, entity, [])) : null;
  return own !== null && isAtHomeIn(scene, at, [own]);
}

function membersWith(scene: Scene, at: number, entity: Entity): Member[] {
  const subject = subjectOf(scene.reading, at, new Set([at])) ?? subjectBehind(scene.reading, at);
  if (!subject) return [];
  const subjects = groupMembers(scene, subject, membersOf(scene, entity, []));
  const all = distinct([...subjects, ...membersOf(scene, entity, subjects)]);
  // "X, minister and chief of a board": an office of nobody's is his.
  return all.filter((m) => m.name !== null || m.side !== null);
}

/** "Accompanied by Y, X toured the fair", "Standing beside Y on Monday, X said": nobody acts before. */
function subjectBehind(reading: Reading, at: number): Group | null {
  const beside = isBeside(reading, at) && !reading.units.slice(0, at).some(isHuman);
  if (!isAccompanied(reading, at) && !beside) return null;
  const next = reading.units[at + 1];
  const between = textBetween(reading, at, at + 1);
  const named = isHuman(next) && !next.entity.possessive && (beside ? /,\s*$/ : /^,\s*$/).test(between);
  return named ? groupAround(reading, at + 1) : null;
}

/** "at the side of Y", "across a table from Y" */
function isBeside(reading: Reading, at: number): boolean {
  const owner = reading.units[at]?.entity?.possessive;
  return !owner && wordAt(reading, at - 1) === "beside" && wordsBetween(reading, at - 1, at) === 0;
}

/** "in Y's office", "in the office of Y" */
function isAtHome(reading: Reading, at: number): boolean {
  const {tokens, small, units} = reading;
  // "was in Y's palace": the verb holds the preposition.
  const inside = governor(reading, at) === "in" || frameAt(reading, at - 1) === "is_in";
  if (units[at]?.entity?.possessive) return isSeat(reading, at) && inside;
  const of = governor(reading, at) === "of" ? (units[at - 1]?.item?.from ?? 0) : 0;
  const the = small.told_of.has(tokens.form[of - 2] ?? "") ? of - 3 : of - 2;
  return small.seat.has(tokens.form[of - 1] ?? "") && small.at_place.has(tokens.form[the] ?? "");
}

/** "drew up lists with Y"; "showed solidarity with Y" he may have done from afar. */
function isWith(reading: Reading, at: number): boolean {
  const {tokens, small, units} = reading;
  if (governor(reading, at) !== "with" || units[at]?.entity?.possessive) return false;
  const word = units[at - 1]?.item?.from ?? 0;
  return !small.ties.has(tokens.form[word - 1] ?? "") && !saysAnything(reading);
}

/** "laid the plan before Y", "put it to Y", "assured Y": whoever does so where Y is at home is there. */
function isActedOn(reading: Reading, at: number): boolean {
  // "X and Y denounced the attack in A": they may have done so apart.
  const apart = reading.units[at]?.entity?.possessive || groupAround(reading, at).entities.length > 1;
  if (apart || saysAnything(reading) || !/^(to|from)?$/.test(governor(reading, at) ?? "")) return false;
  return !reading.units.some((_, i) => /^(clause|who|then)$/.test(wordAt(reading, i) ?? ""));
}

function saysAnything(reading: Reading): boolean {
  return reading.units.some((_, i) => /^(says|report|which)$/.test(wordAt(reading, i) ?? "") || isSaying(reading, i));
}

/** In some languages a verb of saying stands among those that end what a phrase is about. */
function isSaying(reading: Reading, i: number): boolean {
  const {item} = reading.units[i] ?? {};
  if (!item || wordAt(reading, i) !== "aux") return false;
  return isPhrase(reading.tokens, reading.small.reporting, item);
}

/** Where a side is at home, said of what was done: before it, or straight behind Y: "in A", "in the A-ian capital". */
function isAtHomeIn({reading}: Scene, at: number, sides: readonly string[]): boolean {
  return reading.units.some(({entity}, i) => {
    const home = entity !== undefined && entity.kind !== "human" && sides.includes(entity.country ?? "");
    const near = i < at || wordsBetween(reading, at, i) <= 1;
    return home && near && entity.place?.capital !== false && !entity.possessive && isPlaced(reading, i);
  });
}

/** "in A", "à A" */
function isPlaced(reading: Reading, i: number): boolean {
  const word = governor(reading, i);
  const {from = 0} = reading.units[i]?.entity ?? {};
  const preposition = reading.tokens.form[from - 1] ?? "";
  return word === "in" || ((word === null || word === "to") && reading.small.at_place.has(preposition));
}
