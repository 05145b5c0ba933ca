import type {ChartEntry} from "./chart.js";
import {drawDisagreements} from "./disagreements/draw.js";
import {type DisagreementRows, disagreementRows} from "./disagreements/rows.js";
import {orNothing} from "./or-nothing.js";

const aboutDays = ({items}: DisagreementRows): number => items.filter(({days}) => days !== null).length;

function headline(rows: DisagreementRows): string {
  if (rows.n < 2) return "Where sources disagree";
  return `Where sources disagree: ${rows.n} points, ${aboutDays(rows)} of them about a day`;
}

/** Where sources contradict each other, which value is used, and why. */
export const disagreements: ChartEntry<DisagreementRows> = {
  slug: "disagreements",
  scope: "record",
  tables: ["disagreements", "offices"],
  rows: disagreementRows,
  headline,
  counted: () =>
    "A row is a point on which sources contradict each other. On a small axis of days, filled: the day these tables use; hollow: another that is given. After the arrow, what is done about it.",
  alt: (rows) =>
    `A list of ${rows.n} points on which sources disagree. ${aboutDays(rows)} are drawn on small axes of days, with the day that is used filled; the others are told in words.`,
  table: ({items}) => ({
    columns: ["About", "Office", "Value used", "One version", "Another", "What is done"],
    rows: items.map(({item, office, value, versions, handling}) => [
      item,
      office ?? "",
      value,
      versions[0] ?? "",
      versions[1] ?? "",
      handling
    ])
  }),
  source: () => "Source: public reports, compared when the record was compiled",
  note: (rows) =>
    `n = ${rows.n} points; ${rows.unknown} remain unresolved or could not be verified. What only one source tells cannot disagree and is not shown here.`,
  draw: orNothing(drawDisagreements, "the sources listed do not contradict each other")
};
