import type {ContactRow, Tables} from "../../tables/rows.js";
import type {Dyad} from "../chart.js";
import type {Period} from "../holders.js";

/** How many are reported by outlets of the first side only, of both, of the second only, of neither. */
export interface ReportedParts {
  first: number;
  both: number;
  second: number;
  other: number;
}

export const PARTS: readonly (keyof ReportedParts)[] = ["first", "both", "second", "other"];

/** Calls of leaders that surely lie in the span, by whose outlets report them. */
export function callParts({contacts}: Pick<Tables, "contacts">, dyad: Dyad, span: Period): ReportedParts {
  const own = contacts.filter(
    (one) => one.channel === "call" && one.level === "leader" && counts(one) && within(one, span)
  );
  return counted(own.map(({reported_by}) => partOf([reported_by], dyad)));
}

/** Journeys at the level of leaders that surely began in the span. */
export function journeyParts(tables: Pick<Tables, "contacts" | "journeys">, dyad: Dyad, span: Period): ReportedParts {
  const ids = new Map(tables.contacts.filter(counts).map((one) => [one.contact_id, one.reported_by]));
  const own = tables.journeys.filter(
    ({level, start, start_latest, contact_ids}) =>
      level === "leader" && start >= span.start && start_latest < span.end && contact_ids.some((id) => ids.has(id))
  );
  return counted(
    own.map(({contact_ids}) =>
      partOf(
        contact_ids.map((id) => ids.get(id) ?? null),
        dyad
      )
    )
  );
}

const counts = ({status, provenance}: ContactRow): boolean => status === "occurred" && provenance !== "texts";

function within({date_earliest, date_latest}: ContactRow, {start, end}: Period): boolean {
  return date_earliest !== null && date_latest !== null && date_earliest >= start && date_latest < end;
}

function partOf(reported: readonly (string | null)[], {sides}: Dyad): keyof ReportedParts {
  const by = (index: number): boolean =>
    reported.some((value) => value === "both" || (value !== null && value === sides[index]?.side));
  const [first, second] = [by(0), by(1)];
  if (first && second) return "both";
  return first ? "first" : second ? "second" : "other";
}

function counted(parts: readonly (keyof ReportedParts)[]): ReportedParts {
  const all: ReportedParts = {first: 0, both: 0, second: 0, other: 0};
  for (const part of parts) all[part] += 1;
  return all;
}
