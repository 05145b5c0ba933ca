import type {DataTables} from "../data-tables.js";
import {type Problem, problem} from "../problem.js";
import {placed} from "./placed.js";

/** Rules of two files with one id: what is coded by a rule must lead back to one row. */
export function checkRules({languages, anyPair}: DataTables): Problem[] {
  const homes = new Map<string, string>();
  return [languages, anyPair]
    .flatMap((folders) => Object.values(folders))
    .flatMap((files) => Object.values(files))
    .flatMap((table) =>
      placed(table).flatMap(({row, at}) => {
        if (typeof row.rule_id !== "string") return [];
        const home = homes.get(row.rule_id);
        homes.set(row.rule_id, table.file);
        if (home === undefined || home === table.file) return [];
        return [problem(at("rule_id"), `is a rule of ${home} too`, "give each rule an id of its own")];
      })
    );
}
