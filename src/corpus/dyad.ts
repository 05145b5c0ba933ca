import {join} from "node:path";
import {loadTable} from "./csv.js";
import {alpha3, color, day, text} from "./leaves.js";
import {loadJson} from "./load-json.js";
import {suggest} from "./near.js";
import {isError, type Problem, problem, stopOn} from "./problem.js";
import {offices} from "./schemas/lexicon.js";
import type {Shape} from "./shape.js";
import {shownPath} from "./shown-path.js";

/** One of the two countries: ISO 3166-1 alpha-3, what to call it and its capital, and its hue on paper and in dark. */
export interface Side {
  side: string;
  name: string;
  capital: string;
  color: {light: string; dark: string};
}

/** What the story is about. `period` is both days inclusive; `sides` are exactly two. */
export interface Dyad {
  title: string;
  period: {start: string; end: string};
  sides: [Side, Side];
  top_offices: string[];
}

export const DYAD: Shape = {
  keys: {
    title: text,
    period: {keys: {start: day, end: day}},
    sides: {list: {keys: {side: alpha3, name: text, capital: text, color: {keys: {light: color, dark: color}}}}},
    top_offices: {list: text}
  }
};

/** `dyad.json`. Throws a `DataError` naming file and key. */
export function readDyad(dataDir: string): Dyad {
  const {dyad, problems} = loadDyad(dataDir);
  stopOn(problems);
  if (!dyad) throw new Error(`no dyad in ${dataDir}`);
  return dyad;
}

/** The same with its problems; null where it cannot be used at all. */
export function loadDyad(dataDir: string): {dyad: Dyad | null; problems: Problem[]} {
  const path = join(dataDir, "dyad.json");
  const file = shownPath(path);
  const {value: dyad, problems, withLine} = loadJson<Dyad>(path, DYAD);
  if (dyad === null) return {dyad: null, problems};
  const more = [...checkSides(dyad, file), ...checkPeriod(dyad, file), ...checkOffices(dyad, file, dataDir)];
  problems.push(...more.map(withLine));
  return {dyad: problems.some(isError) ? null : dyad, problems};
}

function checkSides({sides}: Dyad, file: string): Problem[] {
  const names = sides.map(({side}) => side);
  if (names.length !== 2) {
    return [problem({file, column: "sides"}, `has ${names.length} of the two sides`, "describe both, no more")];
  }
  const same = names[0] === names[1];
  const place = {file, column: "sides[1].side", value: names[1] ?? null};
  return same ? [problem(place, "is the other side too", "give each side its own country")] : [];
}

function checkPeriod({period}: Dyad, file: string): Problem[] {
  const place = {file, column: "period.end", value: period.end};
  return period.end < period.start ? [problem(place, `is before ${period.start}`, "end after the start")] : [];
}

function checkOffices({top_offices}: Dyad, file: string, dataDir: string): Problem[] {
  const table = loadTable(join(dataDir, "lexicon", "offices.csv"), offices);
  // What makes that table unreadable is told of it.
  if (table.rows.length === 0 && table.problems.length > 0) return [];
  const known = table.rows.map(({office_id}) => office_id);
  return top_offices.flatMap((value, index) => {
    const fix = suggest(value, known, "add it to lexicon/offices.csv");
    const place = {file, column: `top_offices[${index}]`, value};
    return known.includes(value) ? [] : [problem(place, "is not an office in lexicon/offices.csv", fix)];
  });
}
