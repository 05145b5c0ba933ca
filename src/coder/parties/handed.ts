import type {Draft} from "../grammar/draft.js";
import {groupAround} from "../grammar/group.js";
import {groupMembers, membersOf, sideOf} from "../grammar/members-of.js";
import {behindArticle, isHuman, type Reading, wordAt, wordsBetween} from "../grammar/reading.js";
import type {Scene} from "../grammar/scene.js";
import {subjectOf} from "../grammar/subject-of.js";
import {placeOf} from "../grammar/surroundings.js";
import {unitFrom} from "../people/entities.js";
import {distinct, isAmong} from "../people/member-key.js";

/** Words between "handed" and the letter. */
const REACH = 12;

/** "X handed Y a letter from Z": the bearer has met the reader. Null where nobody of the writer's side is said to hand it over. */
export function handedOver(scene: Scene, t: number, letter: Draft): Draft | null {
  const {reading} = scene;
  if (letter.channel !== "message" || letter.status !== "occurred" || letter.initiator === null) return null;
  const verb = handsAt(reading, t);
  const handed = verb === null ? handedBehind(reading, t) : null;
  const borne = verb === null ? (handed === null ? [] : borneBy(scene, handed)) : bearersOf(scene, verb);
  const bearers = borne.filter((m) => m.side === letter.initiator);
  const readers = letter.members.filter((m) => m.side !== letter.initiator);
  const writes = bearers.some((m) => isAmong(m, letter.members));
  if (writes || sideOf(bearers) === null || sideOf(readers) === null) return null;
  const place = placeOf(reading, t);
  return {
    ...letter,
    ...(handed === null ? {} : wordAsTrigger(reading, handed)),
    members: distinct([...bearers, ...readers]),
    channel: "meeting",
    initiator: null,
    place: place?.place ?? null,
    country: place?.country ?? null,
    apart: true,
    rules: [...letter.rules]
  };
}

/** The word by which the letter changes hands, before it or at the head of its phrase, as an index of tokens. */
function handsAt({units, tokens, small, from}: Reading, t: number): number | null {
  const at = units[t]?.item?.from ?? 0;
  for (let word = at; word >= Math.max(from, at - REACH); --word)
    if (small.handed.has(tokens.form[word] ?? "")) return word;
  return null;
}

/** "a letter from Z, dated 6 March, was delivered": the word behind it, as an index of tokens. */
function handedBehind({units, tokens, small, end}: Reading, t: number): number | null {
  const after = units[t]?.item?.to ?? 0;
  for (let word = after; word < Math.min(end, after + REACH); ++word)
    if (small.handed.has(tokens.form[word] ?? ""))
      return small.passive_verb.has(tokens.form[word - 1] ?? "") ? word : null;
  return null;
}

/** "was delivered to Y by X": the day of the meeting stands by these words, that of the letter by its own. */
function wordAsTrigger({tokens}: Reading, word: number): Pick<Draft, "triggerStart" | "triggerEnd"> {
  return {triggerStart: tokens.start[word] ?? 0, triggerEnd: tokens.end[word] ?? 0};
}

/** "a letter from Z was delivered to Y by X" */
function borneBy(scene: Scene, handed: number): Draft["members"] {
  const {reading} = scene;
  const {units} = reading;
  const by = units.findIndex((unit, i) => unitFrom(unit) > handed && wordAt(reading, i) === "by");
  const at = by < 0 ? -1 : behindArticle(reading, by + 1);
  if (!isHuman(units[at]) || wordsBetween(reading, by, at) > 0) return [];
  return groupMembers(scene, groupAround(reading, at), []);
}

function bearersOf(scene: Scene, verb: number): Draft["members"] {
  const {units} = scene.reading;
  const behind = units.findIndex((unit) => (unit.item?.from ?? unit.entity?.from ?? 0) >= verb);
  const subject = subjectOf(scene.reading, Math.max(0, behind), scene.used);
  return subject ? subject.entities.flatMap((entity) => membersOf(scene, entity, [])) : [];
}
