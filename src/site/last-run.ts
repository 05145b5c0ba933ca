import type {AnyTables, TableChange} from "../cli/whatif/compare-tables.js";

/** What pieces were last made of, and what had moved in it since the time before; null where that was the first. */
export interface LastRun {
  tables: AnyTables;
  moved: readonly TableChange[] | null;
}

/** By build folder. Code that changes while one works finds it here again. */
export const lastRuns = new Map<string, LastRun>();
