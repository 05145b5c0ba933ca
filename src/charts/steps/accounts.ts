import type {AccountRow, Tables} from "../../tables/rows.js";
import {placeOf} from "../rows-of.js";
import {hostOf} from "../words/host.js";

/** What other reports of a contact are about, beside the text that reports it too. */
export interface OtherAccount {
  record_id: string;
  /** In the record's words. */
  topics: readonly string[];
  /** The whole text, to look the topics up in. */
  text: string;
}

/** Two accounts of one call: what each says of it. */
export interface Accounts {
  id: string;
  /** The text's number on the page. */
  number: number;
  topics: {topic: string; absent: boolean}[];
  /** What other accounts carry and the text does not, the shortest first, with where each was read. */
  sentences: {says: string; host: string}[];
  /** Whom others have calling, in the record's words; null where nobody says. */
  clash: string | null;
}

/**
 * The call of the texts of which other reports tell most that its own text does not. A topic is absent when none of its
 * words of four letters and more stands in the text.
 */
export function accountsOf(
  {contacts, articles, codings, accounts}: Tables,
  others: readonly OtherAccount[]
): Accounts | null {
  const known = contacts.filter(({channel, record_ids}) => channel === "call" && record_ids.length > 0);
  const found = others.flatMap(({record_id, topics, text}) => {
    const contact = known.find(({record_ids}) => record_ids.includes(record_id));
    const number = placeOf(articles, contact?.article_ids ?? []) + 1;
    if (contact === undefined || number === 0) return [];
    const basis = codings.find((coding) => coding.record_id === record_id)?.initiator_basis ?? null;
    return [
      {
        id: contact.contact_id,
        number,
        topics: topics.map((topic) => ({topic, absent: !mentions(text, topic)})),
        sentences: sentencesOf(accounts.filter((one) => one.record_id === record_id)),
        clash: basis?.includes("clash") ? basis : null
      }
    ];
  });
  const absent = ({topics}: Accounts): number => topics.filter((one) => one.absent).length;
  return found.sort((a, b) => absent(b) - absent(a) || a.number - b.number)[0] ?? null;
}

function mentions(text: string, topic: string): boolean {
  const words = topic.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words.some((word) => text.toLowerCase().includes(word));
}

function sentencesOf(rows: readonly AccountRow[]): Accounts["sentences"] {
  const told = rows.map(({says, source_url}) => ({says: says.replace(/ \([^)]*\)$/, ""), host: hostOf(source_url)}));
  return told.sort((a, b) => a.says.length - b.says.length);
}
