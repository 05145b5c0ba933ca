import {governor} from "../grammar/group.js";
import {wordsBetween} from "../grammar/reading.js";
import type {Scene} from "../grammar/scene.js";
import type {Frame} from "../lexicon/codes.js";
import {areParties, isAnyPair, isPair} from "../people/any-pair.js";
import type {Member} from "../people/entities.js";
import {isSomebody} from "../people/likeness.js";
import {meetsOthers} from "./meets-others.js";
import {namedAmong} from "./named-among.js";
import {nearestPerson} from "./nearest-person.js";
import {isOfStranger, isUnknown, isWithUntold} from "./unknown-object.js";

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
  "noun_call",
  "noun_from",
  "means",
  "convenes"
]);

/** How the parties of a contact stand, and those that the grammar found. */
interface FoundParties {
  frame: Frame;
  members: Member[];
}

/**
 * The party that the grammar missed: of the missing side the nearest person of the sentence whom neither a possessive nor
 * "of", "about" or "against" sets aside, else whoever was told of just before. None where the sentence also speaks of others.
 */
export function missingParty(scene: Scene, t: number, found: FoundParties): Member[] {
  if (isAnyPair(scene.sides)) return CLEAR.has(found.frame) ? anyOther(scene, t, found) : [];
  const side = missingSide(scene, found.members);
  if (side === null) return [];
  const listed = namedAmong(scene, t, side);
  if (listed.length > 0 || !CLEAR.has(found.frame) || meetsOthers(scene, t, found)) return listed;
  const fits = (m: Member) => m.side === side && m.status !== "former";
  const one = nearestPerson(scene, t, {...found, fits}) ?? partyBefore(scene, t, {...found, side});
  return one ? [one] : [];
}

/** The one side of which nobody takes part yet; null where there are several or none. */
function missingSide({sides}: Scene, members: readonly Member[]): string | null {
  const [side, ...more] = sides.filter((one) => !members.some((m) => m.side === one));
  return side !== undefined && more.length === 0 ? side : null;
}

/** Words of which whoever was told of just before is likely to be the other party. */
const ACTIVE = new Set<Frame>(["hosts", "hosted", "hosted_to", "invited", "called_by", "hears", "noun_from", "meets"]);

/** Whoever of a side was told of just before, where the sentence leaves open with whom the contact at unit `t` was. */
function partyBefore(scene: Scene, t: number, {frame, members, side}: FoundParties & {side: string}): Member | null {
  if (!ACTIVE.has(frame) && !(beginsSentence(scene, t) && scene.discourse.amongOurselves())) return null;
  if (isOwnersThing(scene, t) || isNationsThing(scene, t) || (frame === "hosts" && members.length > 1)) return null;
  if (members.some((m) => m.side === null && m.role === "ambassador") || members.some(isUnknown)) return null;
  return isWithUntold(scene, t) ? null : scene.discourse.justBefore(side);
}

/** "Its director has met X": somebody the text does not name acts. */
function isOwnersThing({reading}: Scene, t: number): boolean {
  const {entity} = reading.units[t - 1] ?? {};
  return (entity?.possessive === true || entity?.reference === "his") && wordsBetween(reading, t - 1, t) > 0;
}

/** "The A-ian armed opposition met X": something of a country acts. */
function isNationsThing({reading}: Scene, t: number): boolean {
  const {item} = reading.units[t - 1] ?? {};
  return item?.meaning.kind === "demonym" && wordsBetween(reading, t - 1, t) > 0;
}

/** Words that may stand before a contact that opens its sentence. */
const NEAR_START = 3;

/** "Handshakes with X and Y" opens a sentence; "the meeting" is one told before. */
function beginsSentence({reading}: Scene, t: number): boolean {
  const from = reading.units[t]?.item?.from ?? 0;
  if (isOfStranger(reading, from)) return false;
  return from - reading.from < NEAR_START && !reading.small.told_of.has(reading.tokens.form[from - 1] ?? "");
}

/** Of any two countries, whoever makes a pair with the one party there is. */
function anyOther(scene: Scene, t: number, {frame, members}: FoundParties): Member[] {
  const [one] = members;
  if (!one || frame.startsWith("noun") || isPair(scene.sides, members)) return [];
  const fits = (m: Member) => isSomebody(m) && members.every((member) => areParties(m, member));
  const fitting = (m: Member, i: number) => fits(m) && (i < t || governor(scene.reading, i) !== null);
  const best = nearestPerson(scene, t, {frame, members, fits: fitting});
  return best ? [best] : [];
}
