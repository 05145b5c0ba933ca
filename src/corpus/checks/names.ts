import type {Table} from "../csv.js";
import type {DataTables} from "../data-tables.js";
import {type Problem, problem} from "../problem.js";
import {placed} from "./placed.js";

/** Names written beside a person's id that are not that person's: one of the two is a slip. */
export function checkNames({people}: DataTables, table: Table, columns: {id: string; name: string}): Problem[] {
  const names = new Map(people.rows.map(({person_id, name}) => [person_id, name]));
  return placed(table).flatMap(({row, at}) => {
    const id = row[columns.id];
    const name = typeof id === "string" ? names.get(id) : undefined;
    if (name === undefined || name === row[columns.name]) return [];
    return [problem(at(columns.name), `is not the name of ${id}`, `write ${name} or change the id`)];
  });
}
