import type {CodedArticle, CodedContact} from "./types.js";

/**
 * A coded article as `npm run code` prints it: one line of JSON without its end, keys always in the same order. `text` is
 * what offsets refer to where that is not the file itself.
 */
export function codeLine(
  {article, contacts, topics, statements, exclusions, warnings}: CodedArticle,
  sha256: string,
  text: string | null = null
): string {
  return JSON.stringify({
    article: articleOf(article, sha256),
    contacts: contacts.map(contactOf),
    topics,
    statements,
    exclusions: exclusions.map(({start, end, quote, reason, rule}) => ({start, end, quote, reason, rule})),
    warnings,
    ...(text === null ? {} : {text})
  });
}

/** The fields stand in the order in which the coder names them, the checksum before what is counted. */
function articleOf({n_contacts, ...article}: CodedArticle["article"], sha256: string) {
  return {...article, sha256, n_contacts};
}

function contactOf(contact: CodedContact) {
  return {
    contact_id: contact.contact_id,
    channel: contact.channel,
    status: contact.status,
    prominence: contact.prominence,
    date: contact.date,
    date_earliest: contact.date_earliest,
    date_latest: contact.date_latest,
    date_expression: contact.date_expression,
    date_basis: contact.date_basis,
    initiator: contact.initiator,
    invited_by: contact.invited_by,
    host: contact.host,
    travelled: contact.travelled,
    place: contact.place,
    country: contact.country,
    multilateral: contact.multilateral,
    occasion: contact.occasion,
    occasion_kind: contact.occasion_kind,
    affected: contact.affected,
    participants: contact.participants.map(
      ({person_id, name, side, office, office_status, office_id, office_basis}) => ({
        person_id,
        name,
        side,
        office,
        office_status,
        office_id,
        office_basis
      })
    ),
    mentions: contact.mentions
  };
}
