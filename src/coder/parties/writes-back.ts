import type {Group} from "../grammar/group.js";
import {hasCue} from "../grammar/has-cue.js";
import {groupMembers, hasBothSides, indices, membersOf, sideOf} from "../grammar/members-of.js";
import {objectOf} from "../grammar/object-of.js";
import {possessorOf} from "../grammar/possessor-of.js";
import {beforeArticle, type Reading, wordAt, wordsBetween} from "../grammar/reading.js";
import {type Parties, partiesWith, type Scene} from "../grammar/scene.js";
import {subjectOf} from "../grammar/subject-of.js";
import {type Member, unitFrom} from "../people/entities.js";
import {isDoneTo} from "./call-owner.js";
import {otherJustTold} from "./other-just-told.js";

/** The letter at unit `t`, which is Y's or `from` Y, is answered, or it is the answer: who acts has written. */
export function writesBack(scene: Scene, t: number, from: Group | null): Parties | null {
  return answersOwner(scene, t) ?? (from ? answersSender(scene, t, from) : answersByLetter(scene, t));
}

/** "replied to Y's letter": who acts has written. */
function answersOwner(scene: Scene, t: number): Parties | null {
  const owner = possessorOf(scene.reading, t);
  if (!owner || !isDoneTo(scene.reading, owner, "answers_letter")) return null;
  const at = scene.reading.units.findIndex(({entity}) => entity === owner);
  const subject = subjectOf(scene.reading, at, scene.used);
  return subject && answer(scene, subject, {receivers: membersOf(scene, owner, []), used: [at]});
}

/** "replied on Tuesday to a message from Y": who acts has written. */
function answersSender(scene: Scene, t: number, from: Group): Parties | null {
  const {reading} = scene;
  const subject = isAnswered(reading, t) && !hasCue(reading, "not") ? subjectOf(reading, t, scene.used) : null;
  return subject && answer(scene, subject, {receivers: groupMembers(scene, from, []), used: indices(from)});
}

/** "X replied with a cable of thanks": to whoever of the other side was told of just before. */
function answersByLetter(scene: Scene, t: number): Parties | null {
  const {reading} = scene;
  const at = beforeArticle(reading, t - 1);
  const by = /^(with|in|by)$/.test(wordAt(reading, at) ?? "") && wordsBetween(reading, at, at + 1) <= 1;
  if (!by || objectOf(reading, t, {direct: false, prepositions: ["to"]})) return null;
  const verb = reading.units[at]?.item?.from ?? 0;
  const answers = reading.small.answers_letter.has(reading.tokens.form[verb - 1] ?? "");
  const subject = answers && !hasCue(reading, "not") ? subjectOf(reading, t, scene.used) : null;
  const receivers = subject ? otherJustTold(scene, groupMembers(scene, subject, [])) : [];
  return subject && answer(scene, subject, {receivers, used: []});
}

function answer(
  scene: Scene,
  subject: Group,
  {receivers, used}: {receivers: Member[]; used: number[]}
): Parties | null {
  const senders = groupMembers(scene, subject, receivers);
  const members = [...senders, ...receivers];
  return hasBothSides(scene, members) ? partiesWith({members, initiator: sideOf(senders), used}) : null;
}

/** Words from "replied" to the letter: "on Tuesday to a congratulatory". */
const ANSWER_REACH = 6;

/** "replied on Tuesday to a letter"; not "replied that a letter", "answered reporters and read a letter". */
function isAnswered(reading: Reading, t: number): boolean {
  const {tokens, small, units} = reading;
  const end = units[t]?.item?.from ?? 0;
  let verb = end - 1;
  while (verb >= end - ANSWER_REACH && !small.answers_letter.has(tokens.form[verb] ?? "")) verb -= 1;
  if (verb < end - ANSWER_REACH) return false;
  return !units.some((unit, i) => i < t && unitFrom(unit) > verb && !/^(det|to|aux)$/.test(wordAt(reading, i) ?? ""));
}
