import {subjectOf} from "./arguments.js";
import {isDefinite} from "./compose.js";
import {type Group, groupAround, isHuman, isVerbAt, type Reading, wordAt} from "./group.js";
import {earlierSubject, groupMembers, sideOf} from "./members-of.js";
import {type Parties, partiesWith, type Scene} from "./scene.js";

const BREAKS = new Set(["clause", "which", "who", "then"]);

/** "X thanked Y for his call", "agradeció a Y su mensaje": Y called or wrote. Null where nobody is thanked for the noun. */
export function thanked(scene: Scene, t: number): Parties | null {
  const {reading} = scene;
  const verb = isOwned(reading, t) ? thanksBefore(reading, t) : null;
  const object = verb === null ? null : humanBetween(reading, verb, t);
  if (verb === null || !object) return null;
  const senders = groupMembers(scene, object, []);
  const subject = subjectOf(reading, verb, scene.used);
  const others = subject ? groupMembers(scene, subject, senders) : earlierSubject(scene, verb, senders);
  return partiesWith({members: [...others, ...senders], initiator: sideOf(senders), used: []});
}

/** "his call", "the call", but not "in the call". */
function isOwned(reading: Reading, t: number): boolean {
  const from = reading.units[t]?.item?.from ?? 0;
  const own = reading.units[t - 1]?.entity?.reference === "his" || isDefinite(reading.tokens.form[from - 1] ?? "");
  const before = wordAt(reading, t - 1) === "det" || reading.units[t - 1]?.entity?.reference === "his" ? t - 2 : t - 1;
  return own && wordAt(reading, before) !== "in";
}

function thanksBefore(reading: Reading, t: number): number | null {
  for (let i = t - 1; i >= 0 && !isVerbAt(reading, i) && !BREAKS.has(wordAt(reading, i) ?? ""); --i)
    if (wordAt(reading, i) === "thanks") return i;
  return null;
}

function humanBetween(reading: Reading, from: number, to: number): Group | null {
  for (let i = from + 1; i < to; ++i) {
    const unit = reading.units[i];
    if (isHuman(unit) && !unit.entity.possessive && unit.entity.reference !== "his") return groupAround(reading, i);
  }
  return null;
}
