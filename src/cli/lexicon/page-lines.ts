import type {Table} from "../../corpus/csv.js";
import {type Problem, warning} from "../../corpus/problem.js";

/** Starts of lines that an earlier row, whose start is shorter, takes for something else. */
export function shadowedLines({file, rows, lines}: Table): Problem[] {
  const starts = (rows as readonly Readonly<Record<string, unknown>>[]).flatMap((row, index) =>
    startsOf(String(row.phrase)).map((start) => ({start, kind: String(row.kind), row: lines[index] ?? null}))
  );
  return starts.flatMap((later, index) => {
    const earlier = starts
      .slice(0, index)
      .find((other) => other.kind !== later.kind && begins(later.start, other.start));
    if (!earlier) return [];
    return [
      warning(
        {file, row: later.row, column: "phrase", value: later.start},
        `is taken for ${earlier.kind} by row ${earlier.row}, not for ${later.kind}`,
        "put the longer start first, or take it out"
      )
    ];
  });
}

function begins(line: string, start: string): boolean {
  return line.startsWith(start) && !/^\p{L}/u.test(line.slice(start.length));
}

function startsOf(phrase: string): string[] {
  const match = /^\(([^()]*)\)(.*)$/.exec(phrase);
  return match ? (match[1] ?? "").split("|").map((option) => option + (match[2] ?? "")) : [phrase];
}
