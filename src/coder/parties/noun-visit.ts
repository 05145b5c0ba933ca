import {type Group, governor} from "../grammar/group.js";
import {groupMembers, membersOf} from "../grammar/members-of.js";
import {objectOf} from "../grammar/object-of.js";
import {possessorOf} from "../grammar/possessor-of.js";
import {frameAt, type Reading, ruleAt, wordsBetween} from "../grammar/reading.js";
import {type Parties, partiesWith, type Scene} from "../grammar/scene.js";
import {isNameless} from "../people/nation-only.js";
import {madeBy} from "./made-by.js";
import {clauseParty} from "./noun-parties.js";
import {destinationOf, placeBehind, placeMember, visit} from "./visit-parties.js";

/** "X's visit to A", "a visit by X", "the visit to A of X". */
export function nounVisit(scene: Scene, t: number): Parties | null {
  const maker = madeBy(scene.reading, t);
  const destination =
    destinationOf(scene, t, false) ??
    (maker && placeBehind(scene.reading, maker.last, {to: scene.reading.units.length, direct: false})) ??
    ofPlace(scene, t) ??
    settingOf(scene, t);
  if (!destination && !possessorOf(scene.reading, t)) return visitBefore(scene, t);
  const owner = possessorOf(scene.reading, t);
  const by = owner
    ? null
    : (objectOf(scene.reading, t, {direct: false, prepositions: ["of", "by"]}) ?? maker ?? visitor(scene, t));
  if (by && isAnybody(scene.reading, by) && tellsJourney(scene.reading, t)) return null;
  const against = destination ? [placeMember(destination.country)] : [];
  const owners = owner ? membersOf(scene, owner, against) : [];
  // "On his arrival in A, X said": whose it is stands behind; of "On his visit to A, X met Y" the meeting is told.
  const alone = scene.reading.signs.triggers.length === 1;
  const cataphor = alone && owner?.reference === "his" && owners.length === 0 && destination !== null;
  const travellers = cataphor
    ? clauseParty(scene, t, against)
    : owner
      ? owners
      : by
        ? groupMembers(scene, by, against)
        : destination
          ? clauseParty(scene, t, against)
          : [];
  return visit(scene, travellers, destination);
}

/** A journey is told before: "X will land in A, the first visit of a president". */
function tellsJourney(reading: Reading, t: number): boolean {
  return reading.signs.triggers.some((i) => i < t && ruleAt(reading, i)?.channel === "visit");
}

/** "the first visit of an A-ian president since 2010": what kind of visit it was. */
function isAnybody({tokens, small}: Reading, {entities: [entity], first, last}: Group): boolean {
  const unnamed = entity?.members.every(isNameless) ?? false;
  if (!entity || !unnamed || first !== last || entity.reference) return false;
  return [entity.from - 1, entity.from].some((i) => small.one_only.has(tokens.form[i] ?? ""));
}

/** Verb-first languages tell with "to" whose a visit is that has no other owner. */
function visitor({reading}: Scene, t: number): Group | null {
  const to = reading.traits.has("verb first") ? objectOf(reading, t, {direct: false, prepositions: ["to"]}) : null;
  return to && governor(reading, to.first) === "to" ? to : null;
}

/** "The last tour was in …": another journey of the traveller told of just before, to the same country. */
function visitBefore(scene: Scene, t: number): Parties | null {
  const before = scene.reading.units
    .slice(0, t)
    .some((unit) => unit.item?.meaning.kind === "cue" && unit.item.meaning.cue === "past");
  const last = scene.lastVisit;
  if (!before || !last || t > 3) return null;
  const members = last.members.filter((m) => m.side === last.travelled);
  return partiesWith({members, travelled: last.travelled, host: last.host, destination: last.destination, used: []});
}

/** "X's A trip": the place straight before the noun. */
function ofPlace({reading}: Scene, t: number): Parties["destination"] {
  const {entity} = reading.units[t - 1] ?? {};
  if (!entity?.country || entity.kind === "human" || entity.possessive || wordsBetween(reading, t - 1, t) > 0)
    return null;
  return governor(reading, t - 1) ? null : {country: entity.country, place: entity.place};
}

/** A trip without a destination of its own went where the sentence plays: "in A …, on a trip", "left A after a visit". */
function settingOf(scene: Scene, t: number): Parties["destination"] {
  for (let i = t - 1; i >= 0; --i) {
    const entity = scene.reading.units[i]?.entity;
    const word = governor(scene.reading, i);
    const left = word === null && scene.reading.units.some((_, k) => k < i && frameAt(scene.reading, k) === "leaves");
    const at =
      word === "to" && scene.reading.small.at_place.has(scene.reading.tokens.form[(entity?.from ?? 0) - 1] ?? "");
    if (entity?.kind === "place" && entity.place && (left || word === "in" || at)) {
      return {country: entity.place.country, place: entity.place};
    }
  }
  return null;
}
