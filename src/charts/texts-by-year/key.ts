import {type Labels, label} from "../label.js";
import type {YearRows, YearUnit} from "./rows.js";

export interface KeyEntry {
  kind: Pick<YearUnit, "lead" | "certain">;
  text: string;
}

const ENTRIES: readonly KeyEntry[] = [
  {kind: {lead: true, certain: true}, text: "about-it"},
  {kind: {lead: false, certain: true}, text: "in-passing"},
  {kind: {lead: true, certain: false}, text: "may-lie"}
];

/** What the kinds of square mean, those that occur. */
export function keyEntries({units}: YearRows, labels: Labels): KeyEntry[] {
  const shown = ENTRIES.filter(({kind}) =>
    units.some(({lead, certain}) => certain === kind.certain && (!kind.certain || lead === kind.lead))
  );
  return shown.map(({kind, text}) => ({kind, text: label(labels, `texts-by-year.picture.${text}`)}));
}
