import {byWidth} from "./by-width.js";
import type {ChartEntry} from "./chart.js";
import {drawDisagreementsNarrow} from "./disagreements/narrow.js";
import {type DisagreementRows, disagreementRows} from "./disagreements/rows.js";
import {drawDisagreementsWide} from "./disagreements/wide.js";
import {columns, type Labels, label} from "./label.js";
import {orNothing} from "./or-nothing.js";

const aboutDays = ({items}: DisagreementRows): number => items.filter(({days}) => days !== null).length;

function headline(rows: DisagreementRows, labels: Labels): string {
  if (rows.n < 2) return label(labels, "disagreements.title");
  return label(labels, "disagreements.title-counted", {n: rows.n, days: aboutDays(rows)});
}

/** Where sources contradict each other, which value is used, and why. */
export const disagreements: ChartEntry<DisagreementRows> = {
  slug: "disagreements",
  scope: "record",
  tables: ["disagreements", "offices"],
  rows: disagreementRows,
  headline,
  counted: (_, labels) => label(labels, "disagreements.counted"),
  alt: (rows) =>
    `A list of ${rows.n} points on which sources disagree. ${aboutDays(rows)} are drawn on small axes of days, with the day that is used filled; of the others the value that is used is told.`,
  table: ({items}, labels) => ({
    columns: columns(labels, "about", "office", "value-used", "one-version", "another", "what-is-done"),
    rows: items.map(({item, office, value, versions, handling}) => [
      item,
      office ?? "",
      value,
      versions[0] ?? "",
      versions[1] ?? "",
      handling
    ])
  }),
  source: (_, labels) => label(labels, "disagreements.source"),
  note: ({n, unknown}, labels) => label(labels, "disagreements.note", {n, unknown}),
  draw: orNothing(byWidth(drawDisagreementsNarrow, drawDisagreementsWide), "disagreements")
};
