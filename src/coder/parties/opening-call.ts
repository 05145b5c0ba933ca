import {governor} from "../grammar/group.js";
import {isInCourseOf} from "../grammar/in-course-of.js";
import {isHuman, type Reading, textBetween, wordAt, wordsBetween} from "../grammar/reading.js";
import {type Parties, partiesWith, type Scene} from "../grammar/scene.js";
import {gap} from "../text/tokens.js";
import {clauseParty} from "./noun-parties.js";

/** Words that may stand before a call that opens its sentence: "In a second". */
const NEAR_START = 4;

/** Ends a clause, or the sentence. */
const CLOSES = /[.,;!?\n]/;

/** "In a call on Monday, X told Y", "X, in a call, told Y": whoever acts, with whom the sentence goes on to speak of. */
export function openingCall(scene: Scene, t: number): Parties | null {
  const {reading, discourse} = scene;
  const {from = 0, to = 0} = reading.units[t]?.item ?? {};
  const opens = from - reading.from < NEAR_START || isSetOff(reading, t);
  if (!opens || !isSaidIn(reading, t) || !discourse.amongOurselves()) return null;
  if (!reading.dated.has(to) && !closesClause(reading, t)) return null;
  const members = clauseParty(scene, t, []);
  return members.length > 0 ? partiesWith({members, used: []}) : null;
}

/** "in a call", "during a call" */
export function isSaidIn(reading: Reading, t: number): boolean {
  return governor(reading, t) === "in" || isInCourseOf(reading, t);
}

/** "X, in a call": straight behind whoever speaks in it. */
function isSetOff(reading: Reading, t: number): boolean {
  let before = t - 1;
  while (/^(in|det)$/.test(wordAt(reading, before) ?? "")) before -= 1;
  return before < t - 1 && isHuman(reading.units[before]) && textBetween(reading, before, before + 1).includes(",");
}

/** "in a call.", "in a call that lasted an hour": not "in a call for calm". */
export function closesClause(reading: Reading, t: number): boolean {
  const last = (reading.units[t]?.item?.to ?? 0) - 1;
  if (last + 1 >= reading.tokens.form.length || CLOSES.test(gap(reading.tokens, last))) return true;
  return wordAt(reading, t + 1) === "which" && wordsBetween(reading, t, t + 1) === 0;
}
