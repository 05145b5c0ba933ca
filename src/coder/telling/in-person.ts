import type {Draft, Found} from "../grammar/draft.js";
import {governor} from "../grammar/group.js";
import {groupMembers, membersOf} from "../grammar/members-of.js";
import {formBefore, isHuman, isVerbAt, type Reading, ruleAt, wordAt, wordsBetween} from "../grammar/reading.js";
import type {Scene} from "../grammar/scene.js";
import {subjectOf} from "../grammar/subject-of.js";
import {placeOf} from "../grammar/surroundings.js";
import {WIRED} from "../lexicon/channel-kinds.js";
import {seatBehind} from "../parties/seat.js";
import {isAnyPair, isPair} from "../people/any-pair.js";
import {type Member, unitFrom} from "../people/entities.js";
import {areAmong, distinct, isAmong} from "../people/member-key.js";
import {judge} from "../status/status.js";
import type {Sentence} from "../text/segment.js";
import {NEXT} from "./told-before.js";
import {untriggeredDraft} from "./untriggered-draft.js";

/** "told X in A": the preposition, and an article. */
const BESIDE = 2;
/** "was told on Monday in A by Y" */
const TOLD_BY = 6;
const RULE = "told-in-person";

/**
 * "X landed in A. Y told him that …", "in A, X told Y": who speaks to a visitor, or to somebody at home where both are, has
 * met him. Nothing of the kind where the sentence or those before it tell of a call or letter.
 */
export function toldInPerson(
  scene: Scene,
  {found, sentence, index, dated}: {found: Found; sentence: Sentence; index: number; dated: boolean}
): Draft[] {
  const {reading, sides} = scene;
  if (isAnyPair(sides) || reading.signs.triggers.some((t) => WIRED.has(ruleAt(reading, t)?.channel ?? "meeting")))
    return [];
  const near = found.drafts.filter((draft) => index - draft.sentence <= NEXT);
  if (near.some(({channel, weak}) => WIRED.has(channel) || (weak && channel !== "meeting"))) return [];
  const spoken = spokenTo(scene);
  if (!spoken) return [];
  const {members, at, from} = spoken;
  found.spoken = {members, sentence: index, start: sentence.start, end: sentence.end, named: null};
  const visit = near.findLast((draft) => draft.status === "occurred" && isOfVisit(draft, members));
  const shown = dated && reading.small.shows.has(reading.tokens.form[from - 1] ?? "");
  const home = shown || isHome(scene, at) || seatBehind(reading, at) !== null;
  const setting = visit ?? (home ? NOWHERE : settingOf(scene, at));
  if (!setting || (visit && knowsAll(near, members))) return [];
  if (judge(reading, at, {noun: false, invitedBy: true, planned: false}).reason) return [];
  const {tokens} = reading;
  const triggerStart = tokens.start[from - 1] ?? 0;
  const triggerEnd = tokens.end[from - 1] ?? 0;
  const host = visit?.host ?? null;
  const told = {members, host, setting, triggerStart, triggerEnd, frame: "speaks", stands: true, rules: [RULE]};
  return [untriggeredDraft({sentence, index}, told)];
}

/** The two of the two sides of whom one speaks to the other, the unit of whom he speaks to and its first word. */
function spokenTo(scene: Scene): {members: Member[]; at: number; from: number} | null {
  const {reading, sides, discourse} = scene;
  for (const [at, unit] of reading.units.entries()) {
    if (!isHuman(unit) || unit.entity.possessive || unit.entity.reference === "his" || unit.entity.plural) continue;
    // Beside people of other countries nobody can say who "him" is.
    if (unit.entity.reference !== null && !discourse.amongOurselves()) continue;
    if (!isSpokenTo(reading, formBefore(reading, at)) && !isSpokenToBy(reading, at)) continue;
    const subject = subjectOf(reading, at, new Set([at]));
    if (!subject) continue;
    const first = membersOf(scene, unit.entity, []);
    const subjects = groupMembers(scene, subject, first);
    const members = distinct([...subjects, ...membersOf(scene, unit.entity, subjects)]);
    const known = members.every((m) => m.side !== null && sides.includes(m.side) && m.name !== null);
    if (known && members.length === 2 && isPair(sides, members)) return {members, at, from: unitFrom(unit)};
  }
  return null;
}

/** "told Y", "showed him" */
function isSpokenTo({small}: Reading, verb: string): boolean {
  return small.speaks_to.has(verb) || small.shows.has(verb);
}

/** "was told today by Y"; "will come to be told by Y" is a plan. */
function isSpokenToBy(reading: Reading, at: number): boolean {
  if (governor(reading, at) !== "by") return false;
  const {tokens, small, units} = reading;
  const by = units[wordAt(reading, at - 1) === "by" ? at - 1 : at - 2]?.item?.from ?? 0;
  for (let word = by - 1; word > Math.max(reading.from, by - TOLD_BY); --word)
    if (small.speaks_to.has(tokens.form[word] ?? ""))
      return small.passive_verb.has(tokens.form[word - 1] ?? "") && !small.infinitive.has(tokens.form[word - 2] ?? "");
  return false;
}

function knowsAll(drafts: readonly Draft[], members: readonly Member[]): boolean {
  return drafts.some((draft) => areAmong(members, draft.members));
}

const NOWHERE = {place: null, country: null};

/** "told his host": where that was need not be said. */
function isHome({reading}: Scene, at: number): boolean {
  return /^(host|guest)$/.test(reading.units[at]?.entity?.reference ?? "");
}

/** One of the two is the visitor of the contact told last, or the host. */
function isOfVisit({channel, travelled, host, members}: Draft, two: readonly Member[]): boolean {
  if (channel === "visit" ? travelled === null : host === null) return false;
  return two.some((m) => isAmong(m, members) && (travelled ?? m.side) === m.side);
}

/** Where one of the two is at home, said of the speaking: before the verb, or straight behind whom it is said to. */
function settingOf(scene: Scene, at: number): ReturnType<typeof placeOf> {
  const {reading, sides} = scene;
  const place = placeOf(reading, at);
  if (!place || !sides.includes(place.country) || place.place?.capital === false) return null;
  const i = reading.units.findIndex(({entity}) => entity?.kind === "place" && entity.country === place.country);
  if (i < at) return reading.units.slice(i, at).some((_, k) => isVerbAt(reading, i + k)) ? null : place;
  const told = reading.units.slice(at + 1, i).some((_, k) => wordAt(reading, at + 1 + k) === "which");
  return !told && wordsBetween(reading, at, i) <= BESIDE ? place : null;
}
