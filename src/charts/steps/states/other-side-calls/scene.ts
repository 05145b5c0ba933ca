import type {Size} from "../../mark.js";
import type {CallRow, StepRows} from "../../rows.js";

/** Calls of one kind, with its name in full and in few words. */
export interface Group {
  label: string;
  brief: string;
  calls: CallRow[];
}

/** The calls to be laid out: those the rule is about in groups, and the rest. */
export interface Scene {
  rows: StepRows;
  size: Size;
  groups: Group[];
  rest: Omit<Group, "brief">[];
}
