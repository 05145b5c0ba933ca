import type {CodedContact} from "../coder/types.js";
import {by} from "./compare.js";
import type {Match} from "./find-matches.js";
import type {Witnesses} from "./join-witnesses.js";
import type {KnownContact} from "./known-contact.js";

/**
 * Puts together what tells of one contact: the texts' groups, those that lead to one row of the record as one, and each row
 * that no text tells of by itself. `groups[i]` are the reports behind the contact of `ids[i]`.
 */
export function gatherWitnesses(
  groups: readonly {id: string; texts: readonly CodedContact[]}[],
  record: readonly KnownContact[],
  matches: readonly Match[]
): Witnesses[] {
  const rowOf = new Map(
    matches.filter(({relation}) => relation === "same").map(({contact, known}) => [contact.contact_id, known])
  );
  const told = new Map<KnownContact, Witnesses>();
  const alone: Witnesses[] = [];
  for (const {id, texts} of [...groups].sort(by(({id: key}) => key))) {
    const known = rowOf.get(id);
    if (known === undefined) alone.push({texts: [...texts], records: []});
    else if (told.has(known)) told.get(known)?.texts.push(...texts);
    else told.set(known, {texts: [...texts], records: [known]});
  }
  const untold = record.filter((known) => !told.has(known)).map((known) => ({texts: [], records: [known]}));
  return [...alone, ...told.values(), ...untold];
}
