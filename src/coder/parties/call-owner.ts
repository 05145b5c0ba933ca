import {type Group, groupAround} from "../grammar/group.js";
import {humanBehind} from "../grammar/human-beside.js";
import {groupMembers, indices, membersOf, sideOf} from "../grammar/members-of.js";
import {possessorOf} from "../grammar/possessor-of.js";
import {isRole} from "../grammar/predicate.js";
import {isHuman, type Reading, ruleAt, textBetween, wordAt, wordsBetween} from "../grammar/reading.js";
import {type Parties, partiesWith, type Scene} from "../grammar/scene.js";
import {subjectOf} from "../grammar/subject-of.js";
import type {Entity} from "../people/entities.js";

/** "X took Y's call": Y rang; "X returned Y's call": X did. Null where nothing is done with somebody's call. */
export function answeredCall(scene: Scene, t: number): Parties | null {
  const {reading} = scene;
  const owner = possessorOf(reading, t);
  const back = owner && isDoneTo(reading, owner, "returns_call");
  if (!owner || isCallTo(reading, t) || !(back || isDoneTo(reading, owner, "takes_call"))) return null;
  const at = reading.units.findIndex(({entity}) => entity === owner);
  const subject = subjectOf(reading, at, scene.used);
  const callers = membersOf(scene, owner, []);
  const others = subject ? groupMembers(scene, subject, callers) : [];
  return partiesWith({members: [...others, ...callers], initiator: sideOf(back ? others : callers), used: [at]});
}

/** "answered Y's letter", "replied to Y's cable": who acts has written back. */
export function isDoneTo(
  {tokens: {form}, small}: Reading,
  {from}: Entity,
  what: "returns_call" | "takes_call" | "answers_letter"
): boolean {
  const verb = small.infinitive.has(form[from - 1] ?? "") ? from - 2 : from - 1;
  return small[what].has(form[verb] ?? "");
}

/** "Y's call to resist" is no telephone call. */
function isCallTo({units, tokens, small}: Reading, t: number): boolean {
  return small.infinitive.has(tokens.form[units[t]?.item?.to ?? -1] ?? "");
}

const WENT_REACH = 10;

/** "X's first call went to Y", "X had made a first call; it went to A, to Y": whom the call was for. */
export function wentTo(scene: Scene, t: number): Parties | null {
  const {reading} = scene;
  for (let i = t + 1; i < reading.units.length && wordsBetween(reading, t, i) <= WENT_REACH; ++i) {
    if (isRole(reading, i) || isRole(reading, i + 1)) continue;
    if (isHuman(reading.units[i]) && !reading.units[i]?.entity?.reference) return null;
    const receiver = endsInTo(reading, i) ? receiverBehind(reading, i) : null;
    if (receiver) return wentFrom(scene, t, {verb: i, receiver});
    if (endsInTo(reading, i) && isTheirCapital(scene, i + 1)) return wentToCapital(scene, t, i);
    if (ruleAt(reading, i) || /^(clause|who|then)$/.test(wordAt(reading, i) ?? "")) return null;
  }
  return null;
}

function wentFrom(scene: Scene, t: number, {verb, receiver}: {verb: number; receiver: Group}): Parties | null {
  const owner = possessorOf(scene.reading, t);
  const receivers = groupMembers(scene, receiver, []);
  const subject = owner && owner.reference === null ? null : subjectOf(scene.reading, t, scene.used);
  const named = owner ? membersOf(scene, owner, receivers) : [];
  const callers = subject ? groupMembers(scene, subject, receivers) : named;
  if (callers.length === 0) return null;
  return partiesWith({
    members: [...callers, ...receivers],
    initiator: sideOf(callers),
    used: [verb, ...indices(receiver)]
  });
}

function isTheirCapital({reading, sides}: Scene, i: number): boolean {
  const {kind, place, country} = reading.units[i]?.entity ?? {};
  return kind !== undefined && kind !== "human" && sides.includes(country ?? "") && place?.capital !== false;
}

/** "His first call went to A", a capital: who was called stands in the next sentence. */
function wentToCapital(scene: Scene, t: number, verb: number): Parties | null {
  const {place = null, country = null} = scene.reading.units[verb + 1]?.entity ?? {};
  const owner = possessorOf(scene.reading, t);
  const callers = owner ? membersOf(scene, owner, []).filter((m) => m.side !== country) : [];
  if (callers.length === 0 || country === null) return null;
  return partiesWith({
    members: callers,
    initiator: sideOf(callers),
    destination: {country, place},
    used: [verb]
  });
}

/** "went to", "was to", which the grammar knows as a journey and a plan; behind "as minister" the mere "to". */
function endsInTo(reading: Reading, i: number): boolean {
  const {item} = reading.units[i] ?? {};
  const {kind} = item?.meaning ?? {};
  if (wordAt(reading, i) === "to") return isRole(reading, i - 1);
  if (!item || (kind !== "trigger" && kind !== "cue")) return false;
  return reading.small.infinitive.has(reading.tokens.form[item.to - 1] ?? "");
}

/** "to Y", "to A, to Y" */
function receiverBehind(reading: Reading, i: number): Group | null {
  const direct = humanBehind(reading, i);
  if (direct !== null) return groupAround(reading, direct);
  const again = /^,\s*$/.test(textBetween(reading, i + 1, i + 2)) && wordAt(reading, i + 2) === "to" ? i + 2 : null;
  const human = again === null ? null : humanBehind(reading, again);
  return human === null ? null : groupAround(reading, human);
}
