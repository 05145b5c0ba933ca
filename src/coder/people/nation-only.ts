import type {Member} from "./entities.js";

/** Whether no name of somebody is told, be it one that several share. */
export function isNameless({name, candidates}: Member): boolean {
  return name === null && candidates.length === 0;
}

/** Whether somebody is told of by his country and nothing more: "an A-ian", "the A-ians". */
export function isNationOnly(member: Member): boolean {
  return member.side !== null && member.role === null && isNameless(member);
}
