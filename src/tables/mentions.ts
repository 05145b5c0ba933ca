import type {CodedMention} from "../coder/types.js";
import type {WorldContact} from "./combine-contacts.js";
import {by} from "./compare.js";
import {MadeOf} from "./made-of.js";
import type {MentionRow} from "./rows.js";

/** Every place where a text reports a contact, in the order of the texts. */
export function mentionRows(contacts: readonly WorldContact[]): MentionRow[] {
  return contacts
    .flatMap((contact) => rows.of(contact, [], () => contact.mentions.map(rowOf)))
    .sort(
      by(
        (row) => row.article_id,
        (row) => row.start,
        (row) => row.mention_id
      )
    );
}

const rows = new MadeOf<MentionRow[]>();

function rowOf(mention: CodedMention): MentionRow {
  return {
    mention_id: mention.mention_id,
    article_id: mention.article_id,
    contact_id: mention.contact_id,
    prominence: mention.prominence,
    status: mention.status,
    date: mention.date,
    date_earliest: mention.date_earliest,
    date_latest: mention.date_latest,
    date_expression: mention.date_expression,
    date_basis: mention.date_basis,
    start: mention.start,
    end: mention.end,
    quote: mention.quote,
    prefix: mention.prefix,
    suffix: mention.suffix,
    rules: mention.rules
  };
}
