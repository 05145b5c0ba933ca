import {by} from "./compare.js";
import {holderPeriods} from "./holder-periods.js";
import type {DyadInput} from "./input.js";
import {leadingOffices} from "./leading-offices.js";
import {MadeOf} from "./made-of.js";
import {calendarPeriods} from "./periods.js";
import {type Counted, recordFrequencyRows} from "./record-frequency.js";
import type {FrequencyRow, OfficeRow, TenureRow, TransitionRow} from "./rows.js";
import {textFrequencyRows} from "./text-frequency.js";
import {windowPeriods} from "./window-periods.js";

export interface FrequencyFacts extends Counted {
  tenures: readonly TenureRow[];
  offices: readonly OfficeRow[];
  transitions: readonly TransitionRow[];
  period: DyadInput["period"];
}

/**
 * Counts of the texts and, apart from them, of the record: by calendar, by holder of a leading office, around changes; made once
 * of the same tables.
 */
export function frequencyRows(facts: FrequencyFacts): FrequencyRow[] {
  const {contacts, journeys, coverage, tenures, offices, transitions, period} = facts;
  return made.of(contacts, [journeys, coverage, tenures, offices, transitions, period], () => freshRows(facts));
}

const made = new MadeOf<FrequencyRow[]>();

function freshRows({contacts, tenures, offices, transitions, period, ...rest}: FrequencyFacts): FrequencyRow[] {
  const texts = textFrequencyRows(contacts, period);
  if (!contacts.some(({provenance}) => provenance !== "texts")) return texts;
  const range = {earliest: period.start, latest: period.end ?? lastDay(contacts, period.start)};
  const leading = leadingOffices(offices).map(({office_id}) => office_id);
  const periods = [
    ...calendarPeriods("year", range),
    ...calendarPeriods("quarter", range),
    ...calendarPeriods("month", range),
    ...holderPeriods(tenures, leading, {start: period.start, end: range.latest}),
    ...windowPeriods(transitions)
  ];
  return [...texts, ...recordFrequencyRows({contacts, ...rest}, periods)];
}

function lastDay(contacts: FrequencyFacts["contacts"], start: string): string {
  const [last] = [...contacts].sort(by(({date_latest}) => date_latest)).slice(-1);
  return last?.date_latest ?? start;
}
