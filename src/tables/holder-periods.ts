import {addDays} from "../time/day.js";
import {parseEdtf} from "../time/edtf.js";
import {intersect} from "../time/interval.js";
import {by} from "./compare.js";
import type {NamedPeriod} from "./periods.js";
import type {TenureRow} from "./rows.js";

/** One holder's time in an office, terms in a row joined. `end` is the last day. */
export interface HolderPeriod extends NamedPeriod {
  period: "tenure";
  person_id: string;
  office_id: string;
  status: TenureRow["status"];
}

/** Who held these offices, those only elected to them left out, cut to the days of the record. */
export function holderPeriods(
  tenures: readonly TenureRow[],
  offices: readonly string[],
  record: {start: string; end: string | null}
): HolderPeriod[] {
  const spans = tenures
    .filter(({office_id, status}) => offices.includes(office_id) && status !== "elect")
    .flatMap((tenure) => span(tenure, record))
    .sort(
      by(
        ({office_id}) => office_id,
        ({start}) => start,
        ({person_id}) => person_id
      )
    );
  const joined: HolderPeriod[] = [];
  for (const next of spans) {
    const last = joined.at(-1);
    const sameSeat = last?.person_id === next.person_id && last.office_id === next.office_id;
    if (last && sameSeat && addDays(last.end, 1) === next.start) last.end = next.end;
    else joined.push({...next});
  }
  return joined;
}

function span(tenure: TenureRow, record: {start: string; end: string | null}): HolderPeriod[] {
  const {person_id, office_id, status} = tenure;
  const until = tenure.end === null ? null : parseEdtf(tenure.end).earliest;
  const held = {earliest: parseEdtf(tenure.start).latest, latest: until === null ? null : addDays(until, -1)};
  const days = intersect(held, {earliest: record.start, latest: record.end});
  if (days === null || days.earliest === null || days.latest === null) return [];
  const period_id = `${office_id}/${person_id}/${days.earliest}`;
  return [{period: "tenure", period_id, person_id, office_id, status, start: days.earliest, end: days.latest}];
}
