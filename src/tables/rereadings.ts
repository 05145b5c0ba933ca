import {by} from "./compare.js";
import type {JoinedContact} from "./join-witnesses.js";
import type {RereadingRow} from "./rows.js";

/** What was read again of the record, beside the contact that each row is of; a row that an editor struck is left out. */
export function rereadingRows(
  rereadings: readonly Omit<RereadingRow, "contact_id">[],
  contacts: readonly JoinedContact[]
): RereadingRow[] {
  const owners = new Map(
    contacts.flatMap(({contact_id, record_ids}) => record_ids.map((id) => [id, contact_id] as const))
  );
  return rereadings
    .flatMap(({record_id, ...rest}) => {
      const contact_id = owners.get(record_id);
      return contact_id === undefined ? [] : [{record_id, contact_id, ...rest}];
    })
    .sort(by(({record_id}) => record_id));
}
