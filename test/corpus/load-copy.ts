import {type DataTables, loadDataTables} from "../../src/corpus/data-tables.js";
import {formatProblem, type Problem} from "../../src/corpus/problem.js";
import {copyData} from "./copy-data.js";

type Edit = [file: string, from: string, to: string];

/** What `check` tells of a copy of the data after these edits, with paths as from its folder. */
export function toldAfter(check: (tables: DataTables) => Problem[], ...edits: Edit[]): string[] {
  const {dir, edit} = copyData();
  for (const [file, from, to] of edits) edit(file, (text) => text.replace(from, to));
  return check(loadDataTables(dir)).map((problem) => formatProblem(problem).replaceAll(`${dir}/`, ""));
}
