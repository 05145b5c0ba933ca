/** One thing wrong in a file under `data/`, as data: told to people only by `formatProblem`. */
export interface Problem {
  file: string;
  /** The line of the file the row begins on; the header is line 1. Null where the whole file is meant. */
  row: number | null;
  /** A column's name, or the path of a key in a JSON file. */
  column: string | null;
  value: string | null;
  message: string;
  /** The way out. */
  fix: string;
  level: "error" | "warning";
}

export type Place = Pick<Problem, "file" | "row" | "column" | "value">;

const LONGEST_VALUE = 80;

/** An error at `place`; what is left out of it is null. */
export function problem(place: Partial<Place> & {file: string}, message: string, fix: string): Problem {
  return {row: null, column: null, value: null, ...place, message, fix, level: "error"};
}

/** The same, but nothing stops for it. */
export function warning(place: Partial<Place> & {file: string}, message: string, fix: string): Problem {
  return {...problem(place, message, fix), level: "warning"};
}

/** One line: `file row 14, column start: "2021-13-01" is not a date; write it as …`. */
export function formatProblem({file, row, column, value, message, fix}: Problem): string {
  const name = column === null ? "" : `${file.endsWith(".json") ? "key" : "column"} ${column}`;
  const place = [row === null ? file : `${file} row ${row}`, name].filter(Boolean).join(", ");
  const shown = value === null ? "" : `${quoted(value)} `;
  return `${place}: ${shown}${message}; ${fix}`;
}

/** Stops whatever reads bad data. Its message is every problem, a line each. */
export class DataError extends Error {
  override name = "DataError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join("\n"));
    this.problems = problems;
  }
}

/** Whether work must stop for it. */
export function isError({level}: Problem): boolean {
  return level === "error";
}

/** Throws a `DataError` if a problem among `problems` is an error. */
export function stopOn(problems: readonly Problem[]): void {
  const errors = problems.filter(isError);
  if (errors.length > 0) throw new DataError(errors);
}

/** What `read` gives, or null and the problems it stopped on. Anything but a `DataError` is thrown on. */
export function attempt<Value>(read: () => Value): {value: Value | null; problems: readonly Problem[]} {
  try {
    return {value: read(), problems: []};
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return {value: null, problems: error.problems};
  }
}

function quoted(value: string): string {
  const cut = value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
  return `"${cut.replaceAll(/\s+/g, " ")}"`;
}
