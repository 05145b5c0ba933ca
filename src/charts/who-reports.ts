import type {ChartEntry} from "./chart.js";
import {orNothing} from "./or-nothing.js";
import {drawReports} from "./who-reports/draw.js";
import {type ReportRows, reportedBy, reportRows} from "./who-reports/rows.js";
import {callerWords, reporterWords} from "./who-reports/words.js";
import {capital, listOf} from "./words/sentence.js";

/** Counts only: that outlets report the calls their own side received has its place in the note, and fails. */
function headline(rows: ReportRows): string {
  const [first, second] = rows.sides;
  if (rows.n < 5) return "Whose outlets report whose calls";
  return `Of the ${rows.n} calls we found, ${first?.name}’s outlets report ${reportedBy(rows, 0)}, ${second?.name}’s ${reportedBy(rows, 1)}`;
}

function alt(rows: ReportRows): string {
  const told = [0, 1, null].map((caller) => {
    const own = rows.calls.filter((call) => call.caller === caller);
    const by = rows.sides.map(({name}, side) => {
      const many = own.filter(({reporter}) => reporter === side || reporter === "both").length;
      return `${many} by ${name}’s outlets`;
    });
    return `${callerWords(caller, rows)}: ${own.length}, reported ${listOf(by)}`;
  });
  return `Circles, one a call, by who rang and whose outlets report it. ${capital(told.join("; "))}.`;
}

function shares(rows: ReportRows): string {
  const of = (caller: number): number => rows.calls.filter((call) => call.caller === caller).length;
  const told = rows.sides.map(({name}, side) => {
    const other = 1 - side;
    return `${name}’s outlets report ${reportedBy(rows, side, other)} of the ${of(other)} it received and ${reportedBy(rows, side, side)} of the ${of(side)} it made`;
  });
  const verdict =
    rows.standing === "holds" ? "" : " That is not enough to say that each side reports the calls it received.";
  return ` Where the caller is known, ${told.join("; ")}.${verdict}`;
}

/** Which side's outlets report which side's calls. */
export const whoReports: ChartEntry<ReportRows> = {
  slug: "who-reports",
  scope: "record",
  tables: ["contacts", "outlets", "codings", "claims"],
  rows: reportRows,
  headline,
  counted: () =>
    "One circle is one telephone call, large when a leader took part, filled when one of the texts reports it. A side’s outlets are those through which its state speaks; all others, private ones too, are others’.",
  alt,
  table: (rows) => ({
    columns: ["When", "Who", "Who rang", "Reported by"],
    rows: rows.calls.map(({mark, caller, reporter}) => [
      mark.when,
      mark.who,
      caller === null ? "not said" : (rows.sides[caller]?.capital ?? ""),
      reporterWords(reporter, rows)
    ])
  }),
  source: () => "Source: news texts and public reports, each row with its address; outlets by side from outlets.csv",
  note: (rows) =>
    `n = ${rows.n} calls; of ${rows.unknown} no report says who rang.${rows.n === 0 ? "" : shares(rows)} A report we did not find is missing, and so is a call nobody reported.`,
  draw: orNothing(drawReports, "no call is known")
};
