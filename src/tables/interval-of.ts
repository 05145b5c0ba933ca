import type {OpenInterval} from "../time/interval.js";

/** The days on which a dated row may have happened. */
export function intervalOf(row: {date_earliest: string | null; date_latest: string | null}): OpenInterval {
  return {earliest: row.date_earliest, latest: row.date_latest};
}
