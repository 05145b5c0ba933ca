import {groupAround} from "../grammar/group.js";
import {groupMembers} from "../grammar/members-of.js";
import {isHuman, isVerbAt, type Reading, textBetween, wordAt} from "../grammar/reading.js";
import type {Scene} from "../grammar/scene.js";
import type {Member} from "../people/entities.js";

/** "met several ministers on Monday, including Y": who of a side is named of the many that somebody met at unit `t`. */
export function namedAmong(scene: Scene, t: number, side: string): Member[] {
  const {reading} = scene;
  const many = reading.units.findIndex((_, i) => i > t && areMany(reading, i));
  const including = many < 0 ? -1 : reading.units.findIndex((_, i) => i > many && opensList(reading, i));
  if (including < 0 || !isHuman(reading.units[including + 1])) return [];
  const between = reading.units.slice(many + 1, including);
  if (between.some((unit, i) => isHuman(unit) || isVerbAt(reading, many + 1 + i))) return [];
  const named = groupMembers(scene, groupAround(reading, including + 1), []);
  return named.filter((m) => m.side === side && m.name !== null);
}

/** "several ministers", "his counterparts": people of whom nobody is named. */
function areMany({units, members}: Reading, i: number): boolean {
  const unit = units[i];
  if (!isHuman(unit) || !unit.entity.plural) return false;
  return [...unit.entity.members, ...(members.get(unit.entity) ?? [])].every(({name}) => name === null);
}

/** ", including", ", among them" */
function opensList(reading: Reading, i: number): boolean {
  return wordAt(reading, i) === "led" && /,\s*$/.test(textBetween(reading, i - 1, i));
}
