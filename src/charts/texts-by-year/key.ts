import type {YearRows, YearUnit} from "./rows.js";

export interface KeyEntry {
  kind: Pick<YearUnit, "lead" | "certain">;
  text: string;
}

const ENTRIES: KeyEntry[] = [
  {kind: {lead: true, certain: true}, text: "the text is about it"},
  {kind: {lead: false, certain: true}, text: "mentioned in passing"},
  {kind: {lead: true, certain: false}, text: "may lie in this year, or another"}
];

/** What the kinds of square mean, those that occur. */
export function keyEntries({units}: YearRows): KeyEntry[] {
  return ENTRIES.filter(({kind}) =>
    units.some(({lead, certain}) => certain === kind.certain && (!kind.certain || lead === kind.lead))
  );
}
