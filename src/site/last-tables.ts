import type {AnyTables} from "../cli/whatif/compare-tables.js";

/** The tables that pieces were last made of, by build folder. Code that changes while one works finds them here again. */
export const lastTables = new Map<string, AnyTables>();
