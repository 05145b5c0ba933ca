import type {TenureRow} from "../tables/rows.js";
import {parseEdtf} from "../time/edtf.js";
import type {Dyad} from "./chart.js";
import type {OfficeStatus} from "./codes.js";
import {shortName} from "./words/name.js";

/** A stretch in a top office, cut to the period. `end` is the first day that no longer belongs to it. */
export interface Band {
  name: string;
  person_id: string;
  side: string;
  office: string;
  status: OfficeStatus;
  start: string;
  end: string;
}

export interface Period {
  start: string;
  end: string;
}

/** Whose bands, and when: the side at `index` of the two, 0 if not told. */
interface Held {
  dyad: Dyad;
  period: Period;
  index?: number;
}

/** Who held the top office of a side, elect spans left out, terms in a row joined. */
export function holderBands(tenures: readonly TenureRow[], {dyad, period, index = 0}: Held): Band[] {
  const side = dyad.sides[index]?.side;
  const own = tenures.filter(
    (t) =>
      t.side === side && dyad.top_offices.includes(t.office_id) && (t.status === "incumbent" || t.status === "acting")
  );
  return joined(own.flatMap((tenure) => cut(tenure, dyad, period)).sort((a, b) => (a.start < b.start ? -1 : 1)));
}

/** Spans between election and office, uncut terms of the same rules as `holderBands`. */
export function electBands(tenures: readonly TenureRow[], {dyad, period, index = 0}: Held): Band[] {
  const side = dyad.sides[index]?.side;
  const own = tenures.filter((t) => t.side === side && dyad.top_offices.includes(t.office_id) && t.status === "elect");
  return own.flatMap((tenure) => cut(tenure, dyad, period)).sort((a, b) => (a.start < b.start ? -1 : 1));
}

function cut(tenure: TenureRow, dyad: Dyad, period: Period): Band[] {
  const [from, until] = [parseEdtf(tenure.start).earliest, tenure.end === null ? null : parseEdtf(tenure.end).earliest];
  const start = from !== null && from > period.start ? from : period.start;
  const end = until !== null && until < period.end ? until : period.end;
  if (start >= end) return [];
  const {name, person_id, side, office, status} = tenure;
  return [{name: shortName(name, dyad), person_id, side, office, status, start, end}];
}

function joined(bands: readonly Band[]): Band[] {
  const result: Band[] = [];
  for (const band of bands) {
    const last = result.at(-1);
    if (last?.person_id === band.person_id && last.status === band.status && last.end === band.start)
      last.end = band.end;
    else result.push({...band});
  }
  return result;
}
