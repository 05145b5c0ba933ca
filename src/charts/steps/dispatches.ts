import {MadeOf} from "../../tables/made-of.js";
import type {MentionRow, Tables} from "../../tables/rows.js";
import {ofContact, placeOf} from "../rows-of.js";
import {dateExpression} from "../words/date-expression.js";
import type {StepMark} from "./mark.js";

/** A contact that a text reports; its words for the day where the text is about it. */
export interface Dispatch {
  id: string;
  words: string | null;
  /** The text's number on the page, where it is about this contact. */
  text: number | null;
  /** The days between which its texts alone would place it; null where they give no bounds. */
  days: {from: string; to: string} | null;
}

/** The contacts of the texts, in the order of time. */
export function dispatchesOf({contacts, mentions, articles}: Tables, marks: readonly StepMark[]): Dispatch[] {
  return marks
    .filter(({filled}) => filled)
    .flatMap(({contact_id}) => ofContact(contacts, contact_id))
    .map((contact) => {
      const lead = contact.prominence === "lead";
      const article = placeOf(articles, contact.article_ids);
      return {
        id: contact.contact_id,
        words: lead ? dateExpression(contact, mentions) : null,
        text: lead && article >= 0 ? article + 1 : null,
        days: narrowestOnce(ofContact(mentions, contact.contact_id))
      };
    });
}

const made = new MadeOf<Dispatch["days"]>();

function narrowestOnce(mentions: readonly MentionRow[]): Dispatch["days"] {
  const [first] = mentions;
  return first === undefined ? null : made.of(first, mentions, () => narrowest(mentions));
}

function narrowest(mentions: readonly MentionRow[]): Dispatch["days"] {
  const bounded = mentions.flatMap(({date_earliest: from, date_latest: to}) =>
    from === null || to === null ? [] : [{from, to}]
  );
  const length = ({from, to}: {from: string; to: string}): number => Date.parse(to) - Date.parse(from);
  return bounded.sort((a, b) => length(a) - length(b))[0] ?? null;
}
