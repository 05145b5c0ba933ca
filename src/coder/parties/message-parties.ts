import {freeHumans} from "../grammar/free-humans.js";
import {type Group, governor, groupAround, isToldTo} from "../grammar/group.js";
import {groupMembers, hasBothSides, indices, membersOf, sideOf} from "../grammar/members-of.js";
import {objectOf} from "../grammar/object-of.js";
import {possessorOf} from "../grammar/possessor-of.js";
import {
  beforeArticle,
  frameAt,
  isHuman,
  type Reading,
  ruleAt,
  textBetween,
  wordAt,
  wordsBetween
} from "../grammar/reading.js";
import {type Parties, partiesWith, type Scene} from "../grammar/scene.js";
import {subjectOf} from "../grammar/subject-of.js";
import {isInside} from "../grammar/surroundings.js";
import {isLookedFor} from "../people/any-pair.js";
import type {Entity, Member} from "../people/entities.js";
import {isBoundElsewhere} from "./bound-elsewhere.js";
import {reachedBy, sentTo} from "./letter-reached.js";
import {clauseParty} from "./noun-parties.js";
import {otherJustTold} from "./other-just-told.js";
import {sentWith} from "./sent-with.js";
import {arrived, goesAbroad, peopleOf, unsignedLetter, whoseDesk} from "./unsigned-letter.js";
import {writesBack} from "./writes-back.js";

/** A letter or cable: sender before or behind "from", receiver behind "to" or straight behind the verb. */
export function messageParties(scene: Scene, t: number): Parties | null {
  const {reading} = scene;
  const to = objectOf(reading, t, {direct: false, prepositions: ["to"]});
  const from =
    objectOf(reading, t, {direct: false, prepositions: ["from", "of"]}) ?? sentBy(scene, t) ?? writtenBy(scene, t);
  const whole = writesBack(scene, t, from) ?? (from ? null : sentWith(scene, t));
  if (whole) return whole;
  const owner = namedBehind(scene, t) ?? possessorOf(reading, t);
  if (!from && isReceived(scene, t)) return null;
  if (!from && isBoundElsewhere(scene, reading.units[t]?.item?.to ?? 0))
    return owner ? partiesWith({members: membersOf(scene, owner, []), used: []}) : null;
  if (!to && !owner && goesAbroad(scene, t)) return null;
  const unsigned = from || owner ? null : unsignedLetter(scene, t);
  if (unsigned) return unsigned;
  if (!to && !from && !owner && isToldOf(scene, t) && !hasBothSides(scene, peopleOf(scene))) return null;
  const receivers = to ? groupMembers(scene, to, writersTo(scene, t, to)) : sentTo(scene, t);
  let senders = from ? groupMembers(scene, from, receivers) : owner ? membersOf(scene, owner, receivers) : [];
  if (senders.length === 0) senders = byWhom(scene, t, receivers);
  if (senders.length === 0) senders = writerBefore(scene, t, receivers);
  if (senders.length === 0 && !to && !from && !owner && !isWritten(scene, t)) return arrived(scene, t);
  if (senders.length === 0) senders = clauseParty(scene, t, receivers);
  if (senders.length === 0 && to) senders = otherJustTold(scene, receivers);
  if (senders.length === 0) return partiesWith({members: receivers, used: []});
  if (sideOf(senders) === null) senders = senders.filter((m) => isLookedFor(scene.sides, m.side));
  if (sideOf(senders) === null) return null;
  const side = sideOf(senders);
  const readers = [...otherReaders(scene, t, senders), ...whoseDesk(scene, t)];
  const others = readers.filter((m) => m.side !== side && isLookedFor(scene.sides, m.side));
  const meant = to && sideOf(receivers) === side ? groupMembers(scene, to, senders) : receivers;
  const reached = meant.length > 0 || to ? meant : others.length > 0 ? others : reachedBy(scene, t, side);
  return partiesWith({members: [...senders, ...reached], initiator: side, used: indices(to)});
}

/** "X sent him a message": he is somebody else than the subject. */
function writersTo(scene: Scene, t: number, {entities}: Group): Member[] {
  if (entities.some(({reference}) => reference === null)) return [];
  const subject = subjectOf(scene.reading, t, scene.used);
  return subject ? groupMembers(scene, subject, []) : [];
}

/** "X wrote in May to congratulate Y": whoever is congratulated or thanked is written to. */
export function writesToThank(scene: Scene, t: number): Parties | null {
  const {reading} = scene;
  const at = reading.units.findIndex(
    (unit, i) =>
      i > t + 1 &&
      isHuman(unit) &&
      tells(reading, i) &&
      wordsBetween(reading, t, i) <= WRITES_REACH &&
      (isToTell(reading, i) || !/[,;:]/.test(textBetween(reading, t, i)))
  );
  const subject = at < 0 ? null : subjectOf(reading, t, scene.used);
  if (!subject) return null;
  const senders = groupMembers(scene, subject, []);
  const receivers = groupMembers(scene, groupAround(reading, at), senders);
  return partiesWith({members: [...senders, ...receivers], initiator: sideOf(senders), used: [at]});
}

const WRITES_REACH = 12;

/** "to congratulate Y" */
function isToTell(reading: Reading, i: number): boolean {
  const {units, tokens, small} = reading;
  const {from = 0} = units[beforeArticle(reading, i - 1)]?.item ?? {};
  return [from, from - 1].some((word) => small.infinitive.has(tokens.form[word] ?? ""));
}

function tells(reading: Reading, i: number): boolean {
  const at = beforeArticle(reading, i - 1);
  const beside = wordsBetween(reading, at, at + 1) + wordsBetween(reading, i - 1, i) === 0;
  return beside && /^(tells|thanks)$/.test(wordAt(reading, at) ?? "");
}

/** "Y was sent a letter by X": X wrote. */
function sentBy({reading}: Scene, t: number): Group | null {
  const verb = beforeArticle(reading, t - 1);
  const sent = wordAt(reading, verb) === "tells" && wordsBetween(reading, verb, t) <= 1;
  return sent ? objectOf(reading, t, {direct: false, prepositions: ["by"]}) : null;
}

/** "a letter by X" */
function writtenBy({reading}: Scene, t: number): Group | null {
  const beside = wordAt(reading, t + 1) === "by" && wordsBetween(reading, t, t + 1) === 0;
  return beside && isHuman(reading.units[t + 2]) ? objectOf(reading, t, {direct: false, prepositions: ["by"]}) : null;
}

/** Somebody writes, sends or says it "in" the letter; of mere letters nobody is the writer. */
function isWritten({reading}: Scene, t: number): boolean {
  if (isInside(reading, t) || governor(reading, t) === "by" || reading.traits.size > 0) return true;
  if (isHuman(reading.units[t - 1]) && isHuman(reading.units[t + 1])) return true;
  if (isWhatSomebodySent(reading, t)) return true;
  return reading.units.some((_, i) => {
    const tells = wordAt(reading, i) === "tells" && i < t && isOneClause(reading, i, t);
    return i !== t && (tells || ruleAt(reading, i)?.channel === "message");
  });
}

/** "the letter that X sent to Y", "the cable X sent Y". */
function isWhatSomebodySent(reading: Reading, t: number): boolean {
  const at = wordAt(reading, t + 1) === "which" ? t + 2 : t + 1;
  const unit = reading.units[at];
  const subject = isHuman(unit) && !unit.entity.possessive && wordsBetween(reading, t, t + 1) === 0;
  return subject && wordAt(reading, at + 1) === "tells" && wordsBetween(reading, at, at + 1) === 0;
}

function isOneClause(reading: Reading, a: number, b: number): boolean {
  return !reading.units.slice(a + 1, b).some((_, i) => CLAUSES.test(wordAt(reading, a + 1 + i) ?? ""));
}

const CLAUSES = /^(and|which|who|clause|then|says)$/;

/** Who else may have been written to: whom the verb before it names, else anybody whom "about" and the like do not set aside. */
function otherReaders(scene: Scene, t: number, senders: Member[]): Member[] {
  const {reading} = scene;
  const isTold = (i: number) => isHuman(reading.units[i]) && tells(reading, i) && isToldTo(reading, i);
  const before = reading.units.findLastIndex((_, i) => i < t && isTold(i));
  const told = before < 0 && isInside(reading, t) ? reading.units.findIndex((_, i) => i > t && isTold(i)) : before;
  if (told > 0) return groupMembers(scene, groupAround(reading, told), senders);
  return freeHumans(reading, new Set()).flatMap(({index, entity}) => {
    const apart = /;/.test(textBetween(reading, Math.min(index, t), Math.max(index, t)));
    const aside = governor(reading, index) === "prep" && !isBoundFor(reading, entity);
    return apart || aside ? [] : membersOf(scene, entity, senders);
  });
}

function isBoundFor({tokens, small}: Reading, {from}: Entity): boolean {
  return small.bound_for.has(tokens.form[from - 1] ?? "");
}

/** "In his cable, X said": his is X's, who is named only behind. */
function namedBehind({reading}: Scene, t: number): Entity | null {
  const opens = wordAt(reading, 0) === "in" && reading.units[1]?.entity?.reference === "his" && t === 2;
  const next = reading.units[t + 1];
  const near = opens && isHuman(next) && /^,\s*$/.test(textBetween(reading, t, t + 1));
  return near && !next.entity.reference && !next.entity.possessive ? next.entity : null;
}

/** "Y received a cable from somebody's household": Y did not write it. */
function isReceived({reading}: Scene, t: number): boolean {
  const verb = beforeArticle(reading, t - 1);
  return frameAt(reading, verb) === "hosts" && wordsBetween(reading, verb, t) <= 2 && !possessorOf(reading, t);
}

/** "X has mourned Y in a letter": whom a verb of another kind acts on has not written. */
function writerBefore({reading, used, sides}: Scene, t: number, against: Member[]): Member[] {
  if (!isInside(reading, t) || against.length > 0) return [];
  const [object, subject] = [...reading.units.keys()]
    .slice(0, t)
    .filter((i) => isHuman(reading.units[i]))
    .reverse();
  if (object === undefined || subject === undefined || used.has(subject) || governor(reading, object)) return [];
  const near = wordsBetween(reading, subject, object) <= 3 && !/[,;:]/.test(textBetween(reading, subject, object));
  const plain =
    near && reading.units.slice(subject + 1, object).every((_, k) => wordAt(reading, subject + 1 + k) === "aux");
  const entity = reading.units[subject]?.entity;
  if (!plain || !entity || entity.possessive || governor(reading, subject)) return [];
  const members = reading.members.get(entity) ?? [];
  return members.some((m) => m.side !== null && sides.includes(m.side)) ? members : [];
}

/** "Y was congratulated by X in a message": X wrote. */
function byWhom(scene: Scene, t: number, against: Member[]): Member[] {
  for (let i = t - 1; i > 0 && wordAt(scene.reading, i) !== "clause"; --i) {
    const unit = scene.reading.units[i];
    const by = governor(scene.reading, i) === "by" || isInvitedBy(scene.reading, i - 1);
    if (isHuman(unit) && by) return membersOf(scene, unit.entity, against);
  }
  return [];
}

function isInvitedBy({units}: Reading, i: number): boolean {
  const meaning = units[i]?.item?.meaning;
  return meaning?.kind === "invite" && meaning.frame === "invited_by";
}

/** "In the letter he says": the one told of before. */
function isToldOf({reading}: Scene, t: number): boolean {
  const {item} = reading.units[t] ?? {};
  return item !== undefined && reading.small.told_of.has(reading.tokens.form[item.from - 1] ?? "");
}
