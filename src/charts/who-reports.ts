import type {ChartEntry} from "./chart.js";
import {columns, type Labels, label} from "./label.js";
import {orNothing} from "./or-nothing.js";
import {drawReports} from "./who-reports/draw.js";
import {type ReportRows, reportedBy, reportRows} from "./who-reports/rows.js";
import {callerWords, reporterWords} from "./who-reports/words.js";
import {capital, listOf} from "./words/sentence.js";

/** Counts only: that outlets report the calls their own side received has its place in the note, and fails. */
function headline(rows: ReportRows, labels: Labels): string {
  const [first, second] = rows.sides;
  if (rows.n < 5) return label(labels, "who-reports.title");
  return label(labels, "who-reports.title-counted", {
    n: rows.n,
    first: first?.name ?? "",
    own: reportedBy(rows, 0),
    second: second?.name ?? "",
    theirs: reportedBy(rows, 1)
  });
}

function alt(rows: ReportRows, labels: Labels): string {
  const told = [0, 1, null].map((caller) => {
    const own = rows.calls.filter((call) => call.caller === caller);
    const by = rows.sides.map(({name}, side) => {
      const many = own.filter(({reporter}) => reporter === side || reporter === "both").length;
      return `${many} by ${name}’s outlets`;
    });
    return `${callerWords(caller, rows, labels)}: ${own.length}, reported ${listOf(by)}`;
  });
  return `Circles, one a call, by who rang and whose outlets report it. ${capital(told.join("; "))}.`;
}

function shares(rows: ReportRows, labels: Labels): string {
  const of = (caller: number): number => rows.calls.filter((call) => call.caller === caller).length;
  const told = rows.sides.map(({name}, side) => {
    const other = 1 - side;
    return label(labels, "who-reports.note-side", {
      name,
      got: reportedBy(rows, side, other),
      received: of(other),
      own: reportedBy(rows, side, side),
      made: of(side)
    });
  });
  const verdict = rows.standing === "holds" ? "" : ` ${label(labels, "who-reports.note-verdict")}`;
  return ` ${label(labels, "who-reports.note-sides", {sides: told.join("; ")})}${verdict}`;
}

/** Which side's outlets report which side's calls. */
export const whoReports: ChartEntry<ReportRows> = {
  slug: "who-reports",
  scope: "record",
  tables: ["contacts", "outlets", "codings", "claims"],
  rows: reportRows,
  headline,
  counted: (_, labels) => label(labels, "who-reports.counted"),
  alt,
  table: (rows, labels) => ({
    columns: columns(labels, "when", "who", "who-rang", "reported-by"),
    rows: rows.calls.map(({mark, caller, reporter}) => [
      mark.when,
      mark.who,
      caller === null ? "not said" : (rows.sides[caller]?.capital ?? ""),
      reporterWords(reporter, rows, labels)
    ])
  }),
  source: (_, labels) => label(labels, "who-reports.source"),
  note: (rows, labels) => {
    const {n, unknown} = rows;
    return label(labels, "who-reports.note", {n, unknown, sides: n === 0 ? "" : shares(rows, labels)});
  },
  draw: orNothing(drawReports, "who-reports")
};
