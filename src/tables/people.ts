import {by} from "./compare.js";
import type {PersonRow} from "./rows.js";

/** Everyone the coder knows, in the order of their ids. */
export function personRows(people: readonly PersonRow[]): PersonRow[] {
  return people
    .map(({person_id, name, surname, native_script, side, aliases, shared_aliases, notes}) => ({
      person_id,
      name,
      surname,
      native_script,
      side,
      aliases,
      shared_aliases,
      notes
    }))
    .sort(by((row) => row.person_id));
}

/** Name → surname of those whose surname is not the last word of the name. */
export function surnames(people: readonly PersonRow[]): Record<string, string> {
  return Object.fromEntries(people.flatMap(({name, surname}) => (surname === null ? [] : [[name, surname]])));
}
