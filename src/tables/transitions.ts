import {parseEdtf} from "../time/edtf.js";
import {sortedBy} from "./compare.js";
import {firstContacts, noFirstContacts} from "./first-contacts.js";
import type {TransitionInput} from "./input.js";
import {MadeOf} from "./made-of.js";
import type {
  ContactRow,
  CoverageRow,
  FirstContacts,
  OfficeRow,
  ParticipantRow,
  TenureRow,
  TransitionRow
} from "./rows.js";

export interface TransitionFacts {
  contacts: readonly ContactRow[];
  participants: readonly ParticipantRow[];
  tenures: readonly TenureRow[];
  offices: readonly OfficeRow[];
  coverage: readonly CoverageRow[];
  /** The last day of the record, or null where it is open. */
  end: string | null;
}

/**
 * The steps in which offices changed hands, in order of time, with the first contacts after each change that is followed; made
 * once of the same tables.
 */
export function transitionRows(transitions: readonly TransitionInput[], facts: TransitionFacts): TransitionRow[] {
  const {contacts, participants, tenures, offices, coverage, end} = facts;
  const parts = [transitions, participants, tenures, offices, coverage, end];
  return made.of(contacts, parts, () => freshRows(transitions, facts));
}

const made = new MadeOf<TransitionRow[]>();

function freshRows(transitions: readonly TransitionInput[], facts: TransitionFacts): TransitionRow[] {
  const first = firstContacts(transitions, facts);
  return sortedBy(
    transitions.map((row) => withContacts(row, first.get(row.transition_id) ?? noFirstContacts)),
    (row) => parseEdtf(row.date).earliest,
    (row) => row.office_id,
    (row) => row.transition_id
  );
}

/** The same rows as they come out of other contacts. */
function withContacts(row: TransitionInput, first: FirstContacts): TransitionRow {
  const {transition_id, change_id, stage, office_id, side, date, event, ...rest} = row;
  return {
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
    notes: rest.notes,
    ...first
  };
}
