import type {Draft} from "../grammar/draft.js";
import {areNext, governor, groupAround} from "../grammar/group.js";
import {membersOf} from "../grammar/members-of.js";
import {
  behindArticle,
  isHuman,
  type Reading,
  ruleAt,
  ruleBefore,
  textBetween,
  wordAt,
  wordsBetween
} from "../grammar/reading.js";
import type {Parties, Scene} from "../grammar/scene.js";
import {subjectOf} from "../grammar/subject-of.js";
import {WIRED} from "../lexicon/channel-kinds.js";
import {isLookedFor} from "../people/any-pair.js";
import {type Entity, type Member, type Unit, unitFrom, unitTo} from "../people/entities.js";
import {distinct, filled} from "../people/member-key.js";
import {isNationOnly} from "../people/nation-only.js";
import {gap} from "../text/tokens.js";
import {endsBefore} from "../text/words-at.js";

/** "X, at the other end, …", "X sat in on both": somebody who took part in the contact just told. */
export function joinLatest(scene: Scene, t: number, draft: Draft | null): void {
  const at = [t + 1, t - 1, t + 2].find(
    (i) => isHuman(scene.reading.units[i]) && wordsBetween(scene.reading, Math.min(i, t), Math.max(i, t)) <= 2
  );
  const entities = (at === undefined ? subjectOf(scene.reading, t, scene.used) : groupAround(scene.reading, at))
    ?.entities;
  const members = (entities ?? []).flatMap((entity) => scene.reading.members.get(entity) ?? []);
  const ours = members.filter((m) => isLookedFor(scene.sides, m.side) && m.name !== null);
  const last = scene.reading.units[t]?.item;
  if (draft && last && draft.sentence >= 0) draft.members = filled(distinct([...draft.members, ...ours]));
}

const GUEST_REACH = 3;

/** The contact told last before a sentence, and the number of the sentence. */
interface Earlier {
  before: Draft | undefined;
  index: number;
}

/**
 * "His host, X, agreed", "with a delegation that includes X": a name that the text calls host or guest takes part in the journey
 * or reception told last.
 */
export function joinNamedGuests(scene: Scene, own: Draft[], {before, index}: Earlier): void {
  const near = before && index - before.sentence <= GUEST_REACH ? before : undefined;
  for (const [i, unit] of scene.reading.units.entries()) {
    const part = unit.entity?.part ?? calledPart(unit);
    const draft = own.findLast(({host}) => host !== null) ?? own.at(-1) ?? near;
    if (!part || !draft?.host) continue;
    const called = calledSo(scene, i).filter((m) => (part === "host") === (draft.host === m.side));
    if (called.length > 0) draft.members = filled(distinct([...draft.members, ...called]));
  }
}

/** Those of the two sides whom the words of unit `i`, or the words beside it, call host or guest. */
function calledSo({reading, sides}: Scene, i: number): Member[] {
  const named = reading.units[i]?.entity?.part ? groupAround(reading, i).entities : [namedBeside(reading, i)];
  const first = named.flatMap((entity) => (entity && reading.members.get(entity)?.[0]) ?? []);
  return first.filter((m) => m.name !== null && sides.includes(m.side ?? ""));
}

function calledPart({entity}: Unit): "host" | "guest" | null {
  return entity?.reference === "host" || entity?.reference === "guest" ? entity.reference : null;
}

/** "X, his host,", "his host was X", "his host in A is X": who is called so. */
function namedBeside(reading: Reading, i: number): Entity | null {
  const before = reading.units[i - 1];
  if (isHuman(before) && /^,\s*$/.test(textBetween(reading, i - 1, i)) && closes(reading, i)) return before.entity;
  let at = i + 1;
  while (wordAt(reading, at) === "in" && reading.units[at + 1]?.entity?.kind === "place") at += 2;
  const {item} = reading.units[at] ?? {};
  const is = wordAt(reading, at) === "aux" || (item?.meaning.kind === "cue" && item.meaning.cue === "past");
  const behind = reading.units[at + 1];
  return is && isHuman(behind) && areNext(reading, i, at + 1) ? behind.entity : null;
}

function closes({units, tokens, to}: Reading, i: number): boolean {
  const end = unitTo(units[i] as Unit);
  return end >= to || /^\s*["”’»]?\s*[,.;]/.test(gap(tokens, end - 1));
}

/** "X is expected in A as Y's guest": Y has invited X to the journey just told. */
export function joinHost(scene: Scene, t: number, draft: Draft | undefined): boolean {
  const host = scene.reading.units[namedHost(scene.reading, t)];
  if (!draft || draft.channel === "call" || draft.channel === "message" || !isHuman(host)) return false;
  const members = membersOf(scene, host.entity, draft.members).filter((m) => isLookedFor(scene.sides, m.side));
  draft.members = filled(distinct([...draft.members, ...members]));
  draft.invitedBy ??= members[0]?.side ?? null;
  return members.length > 0;
}

/** The unit of the host: before "'s guest", behind "as the guest of"; -1 where the words stand apart. */
function namedHost(reading: Reading, t: number): number {
  const {item} = reading.units[t] ?? {};
  if (reading.small.as_role.has(reading.tokens.form[item?.from ?? -1] ?? "")) return behindArticle(reading, t + 1);
  return governor(reading, t - 1) || wordAt(reading, t - 2) !== "clause" ? -1 : t - 1;
}

/** The people of the host's side whom the sentence names beside a journey. */
export function hostsOf(
  scene: Scene,
  parties: Parties,
  {at, from = 0, own = [], made = false}: {at: number; from?: number; own?: readonly Draft[]; made?: boolean}
): Member[] {
  // "X rang Y and then flew to A": Y was rung, which makes nobody a host.
  const talked = own.flatMap(({host, used}) => (host === null ? used : []));
  const hosts: Member[] = [];
  for (const [i, unit] of scene.reading.units.entries()) {
    if (i < from || talked.includes(i) || !isHuman(unit) || unit.entity.possessive || unit.entity.reference) continue;
    const word = governor(scene.reading, i);
    if (word === "of" || (word === "prep" && !isAim(scene.reading, i)) || comparesTo(scene.reading, i)) continue;
    if (isHonoured(scene.reading, i) || isTeller(scene.reading, i) || isRung(scene.reading, i, at)) continue;
    if (/;/.test(textBetween(scene.reading, Math.min(i, at), Math.max(i, at)))) continue;
    // "came to A to say that he would meet Y": Y has not received him yet.
    if (made && ruleBefore(scene.reading, i)?.planned) continue;
    for (const m of membersOf(scene, unit.entity, parties.members))
      if (m.side === parties.host && m.status !== "former" && !isNationOnly(m)) hosts.push(m);
  }
  return hosts;
}

/** "X, who is due in A, spoke by phone with Y": whom a later call or letter goes to has received nobody. */
function isRung(reading: Reading, i: number, at: number): boolean {
  const last = reading.signs.triggers.findLast((t) => t > at && t < i);
  return last !== undefined && WIRED.has(ruleAt(reading, last)?.channel ?? "visit");
}

/** "pour informer Y": whom a journey is made to see, though its preposition stands near him. */
function isAim({tokens, small, units}: Reading, i: number): boolean {
  const [before, first] = [units[i - 1], units[i]];
  if (!before || !first || unitFrom(first) - unitTo(before) !== 1) return false;
  return endsBefore(tokens, small.realised, {from: 0, at: unitTo(before)});
}

/** "to honour Y": the dead and the absent are honoured too. */
function isHonoured({tokens, small, units}: Reading, i: number): boolean {
  const first = units[i];
  const from = first ? unitFrom(first) : 0;
  return [from - 1, from - 2].some((word) => small.honours.has(tokens.form[word] ?? ""));
}

/** "…, an official said on Sunday", "…, spokesman Z said": of whom the text says no more than that he told it. */
function isTeller(reading: Reading, i: number): boolean {
  const {entity} = reading.units[i] ?? {};
  const {tokens, small} = reading;
  if (!entity) return false;
  const {members, from, to} = entity;
  // "according to the A-ian presidency"
  if (endsBefore(tokens, small.claims, {from: 0, at: from})) return true;
  if (members.length > 0 && members.every(({role}) => role === "spokesman")) return true;
  const official = members.every(isPlainOfficial);
  if (!official && members.some(({name}) => name !== null)) return false;
  const says = tokens.form[reading.traits.has("verb first") ? from - 1 : to] ?? "";
  return (official || small.one_only.has(tokens.form[from] ?? "")) && small.reporting.has(says);
}

/** "a senior official", "the A-ian official": no office that the text names. */
function isPlainOfficial({role, level, name}: Member): boolean {
  return level === "official" && (role === null || (role === "official" && name === null));
}

/** "before X," names a moment, not a host. */
function comparesTo(reading: Reading, i: number): boolean {
  return (
    wordAt(reading, i - 1) === "clause" &&
    (i + 1 >= reading.units.length || /^[,.]/.test(textBetween(reading, i, i + 1)))
  );
}
