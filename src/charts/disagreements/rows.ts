import type {DisagreementRow, Tables} from "../../tables/rows.js";
import {parseEdtf} from "../../time/edtf.js";
import type {ChartRows} from "../chart.js";
import {officeWords} from "../words/name.js";
import {daysNamed} from "./days-named.js";

export interface Disagreement {
  item: string;
  /** The office it is about, in words; null for anything else. */
  office: string | null;
  /** The value the tables use, as written there. */
  value: string;
  /** The day used and the others named, in order; null where it is not about a day, or not about days near each other. */
  days: {used: string; others: string[]} | null;
  versions: string[];
  handling: string;
}

export interface DisagreementRows extends ChartRows {
  items: Disagreement[];
}

/** Where sources contradict each other: those about a day first, in the order of time. */
export function disagreementRows(tables: Tables): DisagreementRows {
  const items = tables.disagreements.map((row) => itemOf(row, tables)).sort(byDay);
  return {items, n: items.length, unknown: items.filter(({handling}) => /unresolved|unverified/.test(handling)).length};
}

function byDay(a: Disagreement, b: Disagreement): number {
  const key = ({days, item}: Disagreement): string => `${days === null ? 1 : 0} ${days?.used ?? ""} ${item}`;
  return key(a) < key(b) ? -1 : 1;
}

function itemOf(row: DisagreementRow, {offices}: Tables): Disagreement {
  const {item, office_or_table, value_used: value, version_a, version_b, handling} = row;
  const versions = [version_a, ...(version_b === null ? [] : [version_b])];
  const own = offices.find(({office_id}) => office_id === office_or_table);
  const office = own === undefined ? null : officeWords(own.office);
  return {item, office, value, days: daysOf(value, versions), versions, handling};
}

function daysOf(value: string, versions: readonly string[]): Disagreement["days"] {
  if (!/^\d{4}-\d{2}-\d{2}\??$/.test(value)) return null;
  const used = parseEdtf(value).earliest;
  if (used === null) return null;
  const others = daysNamed(versions.join(" "), used).filter((day) => day !== used);
  return others.length === 0 ? null : {used, others};
}
