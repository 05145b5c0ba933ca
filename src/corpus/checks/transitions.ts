import type {DataTables} from "../data-tables.js";
import {type Problem, problem} from "../problem.js";
import {checkNames} from "./names.js";
import {type PlacedRow, placed} from "./placed.js";

type Transition = PlacedRow<DataTables["reference"]["transitions"]["schema"]>;

/** Steps of a change that is not there or is of another office, and names that differ from the people's. */
export function checkTransitions(tables: DataTables): Problem[] {
  const {transitions} = tables.reference;
  if (transitions.problems.length > 0) return [];
  const steps = placed(transitions);
  const first = new Map(steps.map((step) => [step.row.transition_id, step]));
  return [
    ...steps.flatMap((step) => misplaced(step, first)),
    ...checkNames(tables, transitions, {id: "outgoing", name: "outgoing_name"}),
    ...checkNames(tables, transitions, {id: "incoming", name: "incoming_name"})
  ];
}

function misplaced({row, at}: Transition, steps: Map<string, Transition>): Problem[] {
  if (row.change_id === null) return [];
  const start = steps.get(row.change_id)?.row;
  if (start?.change_id !== row.change_id) {
    return [problem(at("change_id"), "is not the first step of a change", "give the transition_id of its first step")];
  }
  if (start.office_id === row.office_id) return [];
  return [problem(at("change_id"), `is a change of ${start.office_id}`, "keep the steps of one office together")];
}
