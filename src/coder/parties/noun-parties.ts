import {freeHumans} from "../grammar/free-humans.js";
import {type Group, governor, groupAround} from "../grammar/group.js";
import {isInCourseOf} from "../grammar/in-course-of.js";
import {groupMembers, hasBothSides, indices, isOther, membersOf, sideOf} from "../grammar/members-of.js";
import {objectOf} from "../grammar/object-of.js";
import {possessorOf} from "../grammar/possessor-of.js";
import {behindArticle, isHuman, type Reading, ruleAt, textBetween, wordAt, wordsBetween} from "../grammar/reading.js";
import {type Parties, partiesWith, type Scene} from "../grammar/scene.js";
import {subjectOf} from "../grammar/subject-of.js";
import {CALLS} from "../lexicon/channel-kinds.js";
import {isDefinite} from "../lexicon/is-definite.js";
import {isLookedFor} from "../people/any-pair.js";
import {type Member, unitTo} from "../people/entities.js";
import {isCapital} from "../text/tokens.js";
import {saysAmong} from "../text/words-at.js";
import type {Channel} from "../types.js";

/**
 * The parties of a noun of contact: behind it ("talks between X and Y", "with Y"), or as its owner ("X's meeting with
 * Y").
 */
export function nounParties(scene: Scene, t: number, channel: Channel): Parties | null {
  const {reading} = scene;
  if (isOfBody(reading, t) || (channel === "meeting" && isNamedForPlace(reading, t))) return null;
  const call = CALLS.has(channel);
  const prepositions = ["with", "between", "of", "to", "from", ...(call ? ["by"] : [])];
  const joined = joinedBehind(scene, t);
  const found = joined ? null : objectOf(reading, t, {direct: false, prepositions});
  const word = found ? governor(reading, found.first) : null;
  if (found && (word === "from" || (word === "by" && call))) return callFrom(scene, t, found);
  const object = found ?? joined;
  const owner = possessorOf(reading, t);
  if (!object && !owner && isTopic(reading, t)) return null;
  const b = object ? groupMembers(scene, object, []) : [];
  const a = owner ? membersOf(scene, owner, b) : [];
  const initiator = call && word === "to" ? (others: Member[]) => sideOf(others) : () => null;
  if (hasBothSides(scene, [...a, ...b]))
    return partiesWith({members: [...a, ...b], initiator: initiator(a), used: indices(object)});
  if (word === "of" && !owner && isBodyOfOne(found)) return null;
  const rest = owner && a.length > 0 && !object ? [] : clauseParty(scene, t, b);
  const members = [...a, ...b, ...(a.length > 0 && b.length > 0 ? [] : rest)];
  const said = initiator(members.filter((m) => !b.includes(m)));
  return members.length > 0 ? partiesWith({members, initiator: said, used: indices(object)}) : null;
}

/** "took stock of the B talks", "stayed on the line for the C talks": talks known by their town are others', unless parties stand with them. */
function isNamedForPlace(reading: Reading, t: number): boolean {
  if (reading.traits.has("verb last") && isPlaceNext(reading, t)) return true;
  const {entity} = reading.units[t - 1] ?? {};
  const named =
    entity !== undefined && entity.kind === "place" && !entity.possessive && wordsBetween(reading, t - 1, t) === 0;
  const about = /^(of|prep)$/.test(governor(reading, t - 1) ?? "");
  return named && about && !/^(with|between)$/.test(wordAt(reading, t + 1) ?? "");
}

/** Where a noun's owner stands behind it, so does the town of talks known by it. */
function isPlaceNext(reading: Reading, t: number): boolean {
  return reading.units[t + 1]?.entity?.kind === "place" && wordsBetween(reading, t, t + 1) === 0;
}

/** "a meeting of B's security chiefs": of several of one country, who met one another. */
function isBodyOfOne(group: Group | null): boolean {
  const [entity, ...more] = group?.entities ?? [];
  if (
    more.length > 0 ||
    entity?.plural !== true ||
    entity.members.some(({name, side}) => name !== null || side === null)
  )
    return false;
  return new Set(entity.members.map(({side}) => side)).size === 1;
}

/** What two speak of is no meeting of theirs. */
function isTopic(reading: Reading, t: number): boolean {
  return isDiscussed(reading, t) || isReviewed(reading, t) || isSpokenAbout(reading, t);
}

/** "went over the C talks", "reviewed the D meeting" */
function isDiscussed(reading: Reading, t: number): boolean {
  let verb = t - 1;
  while (verb > t - TOPIC_REACH && isTopicWord(reading, verb)) verb -= 1;
  if (!isTalkedOf(reading, verb, t)) return false;
  const {tokens, units} = reading;
  const [from, to] = [units[verb]?.item?.to ?? 0, units[t]?.item?.from ?? 0];
  for (let word = from; word < to; ++word)
    if (!isCapital(tokens, word) && !isDefinite(reading.small, tokens.form[word] ?? "")) return false;
  return true;
}

const TOPIC_REACH = 4;

/** What may stand between a verb of speaking and what is spoken of: "on the upcoming summit in A and the meeting". */
function isMatter(reading: Reading, i: number): boolean {
  const word = wordAt(reading, i) ?? "";
  if (word === "in") return reading.units[i + 1]?.entity?.kind === "place";
  return MATTER.has(word) || reading.units[i]?.item?.meaning.kind === "cue";
}

const MATTER = new Set(["of", "prep", "and", "both_countries", "proper"]);

/** "reviewed preparations for the four-way meeting", "touched on the outcome of the latest talks" */
function isReviewed(reading: Reading, t: number): boolean {
  let verb = t - 1;
  while (isTopicWord(reading, verb) || isMatter(reading, verb)) verb -= 1;
  if (!isTalkedOf(reading, verb, t) || isInCourseOf(reading, t)) return false;
  const {tokens, units, small} = reading;
  const {from = 0} = units[t]?.item ?? {};
  const {to = 0} = units[verb]?.item ?? {};
  return tokens.form.slice(Math.max(to, from - ADJECTIVES), from).some((form) => isDefinite(small, form));
}

/** Whether a verb of speaking, at unit `verb`, may have the noun at `t` for what is spoken of. */
function isTalkedOf(reading: Reading, verb: number, t: number): boolean {
  const {traits} = reading;
  if (ruleAt(reading, verb)?.frame !== "speaks" || traits.has("verb first") || traits.has("verb last")) return false;
  return !/[,;:]/.test(textBetween(reading, verb, t));
}

/** "spoke about the four-way talks which C has proposed": nobody stands between "about" and the noun. */
function isSpokenAbout({units, tokens, small, from}: Reading, t: number): boolean {
  const to = units[t]?.item?.from ?? 0;
  const before = units.findLast((unit) => isHuman(unit) && unitTo(unit) <= to);
  const first = Math.max(from, before ? unitTo(before) : from, to - ADJECTIVES);
  return saysAmong(tokens, small.about, {from: first, to});
}

const ADJECTIVES = 4;

function isTopicWord({units}: Reading, i: number): boolean {
  const {entity, item} = units[i] ?? {};
  if (entity) return entity.kind !== "human";
  return item?.meaning.kind === "demonym" || (item?.meaning.kind === "word" && item.meaning.word === "det");
}

/** "a meeting of the committee": nobody's in particular. "A call of which both gave accounts" is another matter. */
function isOfBody(reading: Reading, t: number): boolean {
  const body = wordAt(reading, t + 1) === "of" && wordsBetween(reading, t, t + 1) === 0;
  const who = behindArticle(reading, t + 2);
  const told = /^wh(o|ich)$/.test(wordAt(reading, who) ?? "");
  return body && !told && !namesPeople(reading, t + 1) && !possessorOf(reading, t);
}

/** "of energy and oil ministers": people stand near. */
function namesPeople(reading: Reading, of: number): boolean {
  for (let i = of + 1; i <= of + BODY_REACH && wordsBetween(reading, of, i) <= BODY_REACH; ++i)
    if (isHuman(reading.units[i])) return !/[,;]/.test(textBetween(reading, of, i));
  return false;
}

const BODY_REACH = 3;

/** "In a phone call received from X, Y said": X rang. */
export function callFrom(scene: Scene, t: number, from: Group): Parties | null {
  const callers = groupMembers(scene, from, []);
  const receivers = clauseParty({...scene, used: new Set([...scene.used, ...indices(from)])}, t, callers);
  if (callers.length === 0) return null;
  const ours = callers.filter((m) => isLookedFor(scene.sides, m.side));
  return partiesWith({members: [...callers, ...receivers], initiator: sideOf(ours), used: indices(from)});
}

/** The phrase may itself end in its preposition: "talks with X". */
function joinedBehind(scene: Scene, t: number): Group | null {
  const next = scene.reading.units[t + 1];
  const last = scene.reading.units[t];
  if (!last?.item || !isHuman(next)) return null;
  const words = scene.reading.tokens.form[last.item.to - 1] ?? "";
  return scene.reading.small.joins_party.has(words) && wordsBetween(scene.reading, t, t + 1) <= 2
    ? groupAround(scene.reading, t + 1)
    : null;
}

/** "X wished Y luck in a cable to the head of …": behind Y stands X. */
const MOST_SUBJECTS = 2;

/** Whoever else the clause of a noun speaks of: first its subject on the left, then the subject on its right. */
export function clauseParty(scene: Scene, t: number, against: Member[]): Member[] {
  const tried = new Set(scene.used);
  for (let left = MOST_SUBJECTS; left > 0; --left) {
    const subject = subjectOf(scene.reading, t, tried);
    if (!subject) break;
    const members = groupMembers(scene, subject, against);
    if (against.length === 0 || members.some((m) => isOther(scene, m, against))) return members;
    for (const i of indices(subject)) tried.add(i);
  }
  for (const {index} of freeHumans(scene.reading, scene.used)) {
    if (index < t) continue;
    const group = groupAround(scene.reading, index);
    if (governor(scene.reading, group.first)) continue;
    const members = groupMembers(scene, group, against);
    if (members.some((m) => isOther(scene, m, against))) return members;
  }
  return [];
}
