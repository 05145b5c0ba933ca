import {readFileSync} from "node:fs";
import {join} from "node:path";
import {type Placed, type Size, sizes} from "../../../src/charts/steps/mark.js";
import {type StepRows, stepRows} from "../../../src/charts/steps/rows.js";
import {dyad, emptyTables, recordTables} from "../sample.js";

const text = readFileSync(join(import.meta.dirname, "../../../data/sources/001_50fe9ad1bfe46f90.txt"), "utf8");

/** What other reports of the call of the second text are about, as the record has it. */
export const others = [
  {record_id: "R078", topics: ["Sochi summit", "reconstruction", "ISIS defeat", "national dialogue congress"], text}
];

export const rows: StepRows = stepRows({tables: recordTables, dyad, others});
export const emptyRows: StepRows = stepRows({tables: emptyTables, dyad, others: []});

export const [wide, medium, narrow] = sizes as [Size, Size, Size];

/** Ids of the marks that are shown, each once. */
export const idsOf = (placed: readonly Placed[]): string[] => [...new Set(placed.map(({mark}) => mark.contact_id))];

/** Marks whose middle is outside the picture. */
export const outside = (placed: readonly Placed[], {width, height}: Size): Placed[] =>
  placed.filter(({x, y, r}) => x - r < -1 || y - r < -1 || x + r > width + 1 || y + r > height + 1);

/** Everything a picture spells out. */
export const told = (scenery: readonly string[]): string =>
  scenery
    .join("\n")
    .replace(/<[^>]*>/g, "\n")
    .replace(/\n+/g, "\n");
