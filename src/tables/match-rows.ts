import {overlaps} from "../time/interval.js";
import type {WorldContact} from "./combine-contacts.js";
import {by} from "./compare.js";
import type {Match} from "./find-matches.js";
import {intervalOf} from "./interval-of.js";
import type {JoinedContact} from "./join-witnesses.js";
import type {KnownContact} from "./known-contact.js";
import type {MatchRow} from "./rows.js";

export interface MatchedContacts {
  joined: readonly JoinedContact[];
  /** From every id a contact has or had to the one it has in the tables. */
  ids: ReadonlyMap<string, string>;
}

/**
 * The texts' contacts beside the rows of the record. What an editor split is no longer the same, what an editor joined is
 * so by correction.
 */
export function matchRows(matches: readonly Match[], {joined, ids}: MatchedContacts): MatchRow[] {
  const contacts = new Map(joined.map((contact) => [contact.contact_id, contact]));
  const found = matches.flatMap((match) => {
    const contact_id = ids.get(match.contact.contact_id);
    const holds = contacts.get(contact_id ?? "")?.record_ids.includes(match.known.record.record_id) ?? false;
    if (contact_id === undefined || (match.relation === "same") !== holds) return [];
    return [{...pair(match.contact, match.known), contact_id, relation: match.relation, rule: match.rule}];
  });
  const known = new Set(found.map(({contact_id, record_id}) => `${contact_id} ${record_id}`));
  const edited = joined.flatMap((contact) =>
    contact.article_ids.length === 0
      ? []
      : contact.records
          .filter(({record}) => !known.has(`${contact.contact_id} ${record.record_id}`))
          .map((row) => ({...pair(contact, row), relation: "same" as const, rule: "correction" as const}))
  );
  return [...found, ...edited].sort(
    by(
      (row) => row.contact_id,
      (row) => row.record_id,
      (row) => row.relation
    )
  );
}

const CONTRADICTING = ["initiator", "travelled", "country", "place"] as const;

function pair(contact: WorldContact, known: KnownContact): MatchRow {
  const differ = CONTRADICTING.filter((column) => {
    const [text, record] = [contact[column], known[column]];
    return text !== null && record !== null && text !== record;
  });
  return {
    contact_id: contact.contact_id,
    record_id: known.record.record_id,
    relation: "same",
    text_date: contact.date,
    record_date: known.record.date,
    conflict: [...(overlaps(intervalOf(contact), intervalOf(known)) ? [] : ["date"]), ...differ],
    rule: "only"
  };
}
