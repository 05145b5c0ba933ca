import type {Interval} from "../time/interval.js";
import {frameAt, isVerbAt, subjectOf} from "./arguments.js";
import type {Offices} from "./cast.js";
import {Discourse} from "./discourse.js";
import type {Entity, Member} from "./entities.js";
import {governor, isHuman, type Reading, textBetween, wordAt, wordsBetween} from "./group.js";
import {findItems, type Item} from "./items.js";
import type {Language} from "./lexicon.js";
import type {PersonRow, PlaceRow} from "./lexicon-rows.js";
import {membersOf} from "./members-of.js";
import {partiesOf} from "./parties.js";
import {readSentence} from "./read-sentence.js";
import type {Parties, Scene} from "./scene.js";
import type {Sentence} from "./segment.js";
import {judge} from "./status.js";
import type {Tokens} from "./tokens.js";
import type {Channel, ExclusionReason, Status} from "./types.js";

/** One telling of a contact, before it has a date. Offsets refer to the normalised text. */
export interface Draft extends Parties {
  sentence: number;
  start: number;
  end: number;
  triggerStart: number;
  triggerEnd: number;
  channel: Channel;
  frame: string;
  status: Status;
  invitedBy: string | null;
  place: PlaceRow | null;
  country: string | null;
  multilateral: boolean;
  rules: string[];
  /** Tells only of a contact told elsewhere: words such as "spoke with" do not say by what channel. */
  weak: boolean;
}

export interface Refusal {
  start: number;
  end: number;
  reason: ExclusionReason;
  rule: string;
}

export interface Found {
  drafts: Draft[];
  refusals: Refusal[];
  readings: Reading[];
}

export interface Setting {
  tokens: Tokens;
  language: Language;
  offices: Offices;
  sides: readonly string[];
  published: Interval | null;
  /** Words that date expressions cover; they are no names. */
  dated: ReadonlySet<number>;
}

/** Finds every place where the sentences tell of a contact of the two sides, and what was looked at and left out. */
export function findMentions(sentences: readonly Sentence[], setting: Setting): Found {
  const items = itemsBySentence(sentences, setting);
  const cast = castOf(items);
  const discourse = new Discourse(setting.offices, setting.sides, {cast, published: setting.published});
  const found: Found = {drafts: [], refusals: [], readings: []};
  sentences.forEach((sentence, index) => {
    const reading = readSentence(items[index] ?? [], setting.tokens, {sentence, discourse});
    found.readings.push(reading);
    readTriggers(
      {reading, discourse, sides: setting.sides, used: new Set(), lastDestination: lastDestination(found.drafts)},
      {sentence, index},
      found
    );
  });
  return found;
}

function itemsBySentence(sentences: readonly Sentence[], {tokens, language, dated}: Setting): Item[][] {
  let at = 0;
  return sentences.map((sentence) => {
    while (at < tokens.start.length && (tokens.start[at] ?? 0) < sentence.start) at += 1;
    const from = at;
    while (at < tokens.start.length && (tokens.end[at] ?? 0) <= sentence.end) at += 1;
    return findItems(tokens, language, {from, to: at, dated});
  });
}

/** Everybody the text names without doubt. */
function castOf(items: Item[][]): PersonRow[] {
  const cast = new Set<PersonRow>();
  for (const {meaning} of items.flat()) {
    if (meaning.kind === "person" && meaning.people.length === 1 && meaning.people[0]) cast.add(meaning.people[0]);
  }
  return [...cast];
}

function readTriggers(scene: Scene, where: {sentence: Sentence; index: number}, found: Found): void {
  const {reading} = scene;
  const drafts: Draft[] = [];
  const taken = new Set<number>();
  const joins: {t: number; draft: Draft | null}[] = [];
  reading.units.forEach((unit, t) => {
    if (unit.item?.meaning.kind !== "trigger") return;
    const {rule} = unit.item.meaning;
    if (rule.frame === "joins" || rule.frame === "other_end") {
      joins.push({t, draft: drafts.at(-1) ?? null});
      return;
    }
    if (taken.has(t)) return;
    const parties = partiesOf(scene, t, rule);
    if (!parties) return;
    const means = meansOf(reading, t);
    if (means) taken.add(means.index);
    for (const i of parties.used) scene.used.add(i);
    const invitation = invitationIn(scene, parties);
    const hosts = parties.travelled ? hostsOf(scene, parties) : [];
    const members = distinct([...parties.members, ...invitation.members, ...hosts]);
    const pair = scene.sides.every((side) => members.some((m) => m.side === side));
    const start = reading.tokens.start[unit.item.from] ?? 0;
    const end = reading.tokens.end[unit.item.to - 1] ?? 0;
    if (!pair && (!parties.travelled || isOffTrack(parties))) {
      const reason = refusalReason(scene, members);
      if (reason) found.refusals.push({start: where.sentence.start, end: where.sentence.end, reason, rule: rule.id});
      return;
    }
    const verdict = judge(reading, t, {
      noun: rule.frame.startsWith("noun") || rule.frame === "meets_name",
      invitedBy: invitation.side !== null,
      planned: rule.frame === "travels_planned"
    });
    if (verdict.reason) {
      const rules = verdict.rules[0] ?? rule.id;
      found.refusals.push({start: where.sentence.start, end: where.sentence.end, reason: verdict.reason, rule: rules});
      return;
    }
    const place = parties.destination ?? placeOf(reading, t);
    drafts.push({
      ...parties,
      members,
      sentence: where.index,
      start: where.sentence.start,
      end: where.sentence.end,
      triggerStart: start,
      triggerEnd: end,
      channel: means?.channel ?? rule.channel,
      frame: rule.frame,
      weak: WEAK.has(rule.frame) && !means && placeOf(reading, t) === null && sidesOf(members).size < 3,
      status: verdict.status,
      invitedBy: invitation.side,
      place: place?.place ?? null,
      country: place?.country ?? parties.host,
      multilateral: members.some((m) => m.side !== null && !scene.sides.includes(m.side)),
      rules: [rule.id, ...verdict.rules, ...invitation.rules]
    });
  });
  for (const {t, draft} of joins) joinLatest(scene, t, draft ?? drafts[0] ?? found.drafts.at(-1) ?? null);
  found.drafts.push(...drafts);
}

function lastDestination(drafts: Draft[]): Parties["destination"] {
  return drafts.findLast((draft) => draft.destination !== null)?.destination ?? null;
}

/** Verbs that do not say by what channel. */
const WEAK = new Set(["speaks", "contacts", "wishes"]);
const TALKING = new Set(["talks", "speaks", "meets", "contacts"]);

/** "talked by phone": the words that say by what means belong to the verb before them. */
function meansOf(reading: Reading, t: number): {index: number; channel: Channel} | null {
  if (!TALKING.has(frameAt(reading, t) ?? "")) return null;
  for (let i = t + 1; i < reading.units.length && wordsBetween(reading, t, i) <= 12; ++i) {
    const meaning = reading.units[i]?.item?.meaning;
    if (meaning?.kind === "trigger" && meaning.rule.frame === "means") return {index: i, channel: meaning.rule.channel};
    if (isVerbAt(reading, i)) return null;
  }
  return null;
}

/** A journey in which nobody is met counts only as a visit to the country or its capital. */
function isOffTrack({destination}: Parties): boolean {
  return destination?.place != null && !destination.place.capital;
}

/** "X, at the other end, …", "X sat in on both": somebody who took part in the contact just told. */
function joinLatest(scene: Scene, t: number, draft: Draft | null): void {
  const at = [t + 1, t - 1, t + 2].find(
    (i) => isHuman(scene.reading.units[i]) && wordsBetween(scene.reading, Math.min(i, t), Math.max(i, t)) <= 2
  );
  const entity = at === undefined ? subjectEntity(scene, t) : scene.reading.units[at]?.entity;
  const members = entity ? (scene.reading.members.get(entity) ?? []) : [];
  const ours = members.filter((m) => m.side !== null && scene.sides.includes(m.side) && m.name !== null);
  const last = scene.reading.units[t]?.item;
  if (draft && last && draft.sentence >= 0) draft.members = filled(distinct([...draft.members, ...ours]));
}

function subjectEntity(scene: Scene, t: number): Entity | undefined {
  return subjectOf(scene.reading, t, scene.used)?.entities[0];
}

/** The people of the host's side whom the sentence names beside a journey. */
function hostsOf(scene: Scene, parties: Parties): Member[] {
  return scene.reading.units.flatMap((unit, i) => {
    if (!isHuman(unit) || unit.entity.possessive || unit.entity.reference) return [];
    const word = governor(scene.reading, i);
    if (word === "of" || word === "prep" || comparesTo(scene.reading, i)) return [];
    const members = membersOf(scene, unit.entity, parties.members);
    return members.filter(
      (m) => m.side === parties.host && m.status !== "former" && (m.name !== null || m.role !== null)
    );
  });
}

/** "before Nasirzadeh," names a moment, not a host. */
function comparesTo(reading: Reading, i: number): boolean {
  return (
    wordAt(reading, i - 1) === "clause" &&
    (i + 1 >= reading.units.length || /^[,.]/.test(textBetween(reading, i, i + 1)))
  );
}

function refusalReason(scene: Scene, members: Member[]): ExclusionReason | null {
  const ours = members.some((m) => m.side !== null && scene.sides.includes(m.side));
  const others = members.some((m) => m.outsider !== null || (m.side !== null && !scene.sides.includes(m.side)));
  if (!ours) return null;
  return others ? "other_pair" : "one_side";
}

/** "at the invitation of X", "at X's invitation": who invited takes part. */
function invitationIn(scene: Scene, parties: Parties): {side: string | null; members: Member[]; rules: string[]} {
  for (const [i, unit] of scene.reading.units.entries()) {
    if (unit.item?.meaning.kind !== "invite") continue;
    const at = unit.item.meaning.frame === "invited_by" ? i + 1 : i - 1;
    const near = scene.reading.units[at];
    if (!isHuman(near) || wordsBetween(scene.reading, Math.min(i, at), Math.max(i, at)) > 2) continue;
    const members = scene.reading.members.get(near.entity) ?? [];
    const side = members[0]?.side ?? null;
    if (side && side !== parties.travelled) return {side, members, rules: [unit.item.meaning.rule]};
  }
  return {side: null, members: [], rules: []};
}

/** Where a meeting took place: the nearest place behind "in" or "at". */
function placeOf(reading: Reading, t: number): {place: PlaceRow; country: string} | null {
  let best: {place: PlaceRow; country: string; distance: number} | null = null;
  for (const [i, unit] of reading.units.entries()) {
    const entity: Entity | undefined = unit.entity;
    if (entity?.kind !== "place" || !entity.place || entity.possessive) continue;
    const before = reading.tokens.form[entity.from - 1] ?? "";
    if (!/^(in|at|en|a|au|dans|في|در)$/.test(before)) continue;
    const distance = wordsBetween(reading, Math.min(i, t), Math.max(i, t));
    if (!best || distance < best.distance) best = {place: entity.place, country: entity.place.country, distance};
  }
  return best;
}

function sidesOf(members: Member[]): Set<string | null> {
  return new Set(members.map((m) => m.side));
}

export function memberKey(member: Member): string {
  return member.candidates.length === 1
    ? (member.candidates[0]?.person_id ?? "")
    : `${member.name}/${member.role}/${member.side}`;
}

/** An office without a name is the person of that side who is said to hold it. */
export function filled(members: Member[]): Member[] {
  return members.filter(
    (m) => m.name !== null || !members.some((o) => o !== m && o.name !== null && o.side === m.side && mayHold(o, m))
  );
}

function mayHold(named: Member, unnamed: Member): boolean {
  return named.role === unnamed.role || named.role === null || unnamed.role === "leadership";
}

export function distinct(members: Member[]): Member[] {
  const byKey = new Map<string, Member>();
  for (const member of members) {
    const known = byKey.get(memberKey(member));
    byKey.set(memberKey(member), known?.role ? known : member);
  }
  return [...byKey.values()];
}
