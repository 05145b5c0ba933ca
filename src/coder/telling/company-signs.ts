import type {Stretch} from "../grammar/clause-around.js";
import type {Draft} from "../grammar/draft.js";
import {governor} from "../grammar/group.js";
import {type Reading, ruleAt} from "../grammar/reading.js";
import type {Scene} from "../grammar/scene.js";
import {isSeat} from "../parties/seat.js";
import {type Member, unitFrom} from "../people/entities.js";
import {isAmong} from "../people/member-key.js";

/** Sentences in which a visitor remains one. */
const STAYS = 4;
/** Words of one kind that count. */
const COUNTED = 2;

/**
 * How much in a clause says that people of two sides were in one place: where one of them is at home or the other's guest,
 * how long it took, a table, a seat, a handshake.
 */
export function signsOfCompany(
  scene: Scene,
  clause: Stretch,
  {members, drafts, index}: {members: readonly Member[]; drafts: readonly Draft[]; index: number}
): number {
  const {reading} = scene;
  const where = isAtHome(scene, clause) || isOnVisit(drafts, members, index);
  const told = meetingWords(reading, clause);
  return Number(where) + Number(takesTime(reading, clause)) + Math.min(told + companyWords(reading, clause), COUNTED);
}

/** Words for a meeting whose parties the grammar did not find: a noun says that there was one. */
function meetingWords(reading: Reading, {from, to}: Stretch): number {
  const rules = reading.signs.triggers.flatMap((t) => {
    const {item} = reading.units[t] ?? {};
    return item && item.from >= from && item.to <= to ? (ruleAt(reading, t) ?? []) : [];
  });
  const meetings = rules.filter(({channel, planned, frame}) => channel === "meeting" && !planned && frame !== "speaks");
  return meetings.some(({frame}) => frame === "noun") ? COUNTED : meetings.length;
}

/** Whether a clause says that somebody was praised, succeeded or written to: from afar. */
export function isFromAfar({tokens, small}: Reading, {from, to}: Stretch): boolean {
  for (let i = from; i < to; ++i) if (small.from_afar.has(tokens.form[i] ?? "")) return true;
  return false;
}

/** Whether date words stand in a clause. */
export function isDated(reading: Reading, {from, to}: Stretch): boolean {
  const {dated} = reading;
  for (let i = from; i < to; ++i) if (dated.has(i) && !dated.has(i - 1) && !isOfSomething(reading, i)) return true;
  return false;
}

/** "the dead of 1 April": the day is of something else. */
function isOfSomething({units}: Reading, word: number): boolean {
  return units.some(({item}) => item?.to === word && item.meaning.kind === "word" && item.meaning.word === "of");
}

function takesTime({tokens, small}: Reading, {from, to}: Stretch): boolean {
  for (let i = from; i < to; ++i) if (small.duration.has(tokens.form[i] ?? "")) return true;
  return false;
}

function companyWords(reading: Reading, {from, to}: Stretch): number {
  const {tokens, small, dated} = reading;
  const words = new Set<string>();
  for (let i = from; i < to; ++i) {
    const form = tokens.form[i] ?? "";
    if (small.company.has(form) && !dated.has(i)) words.add(form);
  }
  return words.size + Number(inSomebodysRoom(reading, {from, to}));
}

/** "in his office", "to X's house" */
function inSomebodysRoom(reading: Reading, {from, to}: Stretch): boolean {
  return reading.units.some(({entity}, i) => {
    if (!entity || entity.from < from || entity.to > to) return false;
    return (entity.possessive || entity.reference === "his") && isSeat(reading, i) && governor(reading, i) !== null;
  });
}

/** "in A", "at the A-ian capital" */
function isAtHome({reading, sides}: Scene, {from, to}: Stretch): boolean {
  return reading.units.some((unit, i) => {
    const {entity} = unit;
    if (entity === undefined || unitFrom(unit) < from || unitFrom(unit) >= to) return false;
    const home = entity.kind !== "human" && sides.includes(entity.country ?? "") && !entity.possessive;
    return home && governor(reading, i) === "in";
  });
}

/** One of them was told of lately as a visitor of the other's country, or was received there. */
function isOnVisit(drafts: readonly Draft[], members: readonly Member[], index: number): boolean {
  const near = drafts.filter(({sentence, status}) => index - sentence <= STAYS && status === "occurred");
  return near.some((draft) => {
    const guests = draft.travelled ?? draft.members.find((m) => draft.host !== null && m.side !== draft.host)?.side;
    const visitors = draft.members.filter((m) => m.side === guests);
    return guests != null && members.some((m) => isAmong(m, visitors));
  });
}
