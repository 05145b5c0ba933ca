import {by} from "./compare.js";
import type {PersonRow} from "./rows.js";

/** Everyone the coder knows, in the order of their ids. */
export function personRows(people: readonly PersonRow[]): PersonRow[] {
  return people
    .map(({person_id, name, native_script, side, aliases, shared_aliases, notes}) => ({
      person_id,
      name,
      native_script,
      side,
      aliases,
      shared_aliases,
      notes
    }))
    .sort(by((row) => row.person_id));
}
