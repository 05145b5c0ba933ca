import {type Labels, label} from "../label.js";
import type {Count, LevelPanel, YearCell} from "./rows.js";

/** "19", or "19–21" where some only may lie there. */
export const countWords = ({low, high}: Count): string => (low === high ? String(low) : `${low}–${high}`);

/** What a panel counts. */
export const panelTitle = ({level}: LevelPanel, labels: Labels): string =>
  label(labels, `contacts-by-year.picture.${level}`);

/** Whether a year holds what was met by chance, nobody having searched it. */
export const isByChance = ({searched, contacts}: YearCell): boolean => !searched && contacts.high > 0;

/** Years in a row that were not searched, the first and the last of each stretch. */
export function unsearchedSpans(cells: readonly YearCell[]): {from: number; to: number}[] {
  const spans: {from: number; to: number}[] = [];
  for (const {year, searched} of cells) {
    const last = spans.at(-1);
    if (searched) continue;
    if (last?.to === year - 1) last.to = year;
    else spans.push({from: year, to: year});
  }
  return spans;
}
