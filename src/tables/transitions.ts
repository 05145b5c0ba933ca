import {parseEdtf} from "../time/edtf.js";
import {by} from "./compare.js";
import type {TransitionRow} from "./rows.js";

/** The steps in which offices changed hands, in order of time. */
export function transitionRows(transitions: readonly TransitionRow[]): TransitionRow[] {
  return transitions
    .map(({transition_id, change_id, stage, office_id, side, date, event, ...rest}) => ({
      transition_id,
      change_id,
      stage,
      office_id,
      side,
      date,
      event,
      outgoing: rest.outgoing,
      outgoing_name: rest.outgoing_name,
      incoming: rest.incoming,
      incoming_name: rest.incoming_name,
      confidence: rest.confidence,
      source_url: rest.source_url,
      notes: rest.notes
    }))
    .sort(
      by(
        (row) => parseEdtf(row.date).earliest,
        (row) => row.office_id,
        (row) => row.transition_id
      )
    );
}
