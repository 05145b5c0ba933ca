import type {CodedContact, CodedTopic} from "../coder/types.js";
import {combineContacts, type WorldContact} from "./combine-contacts.js";
import {by} from "./compare.js";
import {correctWitnesses} from "./correct-witnesses.js";
import {findMatches, type Match} from "./find-matches.js";
import {gatherWitnesses} from "./gather-witnesses.js";
import {groupBy} from "./group-by.js";
import type {ReadArticle, TabulateInput} from "./input.js";
import {type JoinedContact, joinWitnesses} from "./join-witnesses.js";
import {knownContacts} from "./known-contact.js";
import {MadeOf} from "./made-of.js";
import {asTold, groupContacts} from "./merge-contacts.js";
import type {TenureBook} from "./office-at-the-time.js";
import {overrideFields} from "./override-fields.js";
import {weekdayReader} from "./stated-weekday.js";
import {topicReader} from "./topic-reader.js";

export interface Joined {
  /** Those of the texts as they are told, then those only on the record in order of time. */
  contacts: JoinedContact[];
  matches: Match[];
}

/** Every contact once: texts merged among themselves, read against the record, corrected last. Made once of the same. */
export function joinContacts(input: TabulateInput, book: TenureBook): Joined {
  const {coded, reference, lexicon, dyad} = input;
  const {record, settled, corrections} = reference;
  const parts = [coded, book, settled, corrections, lexicon.people, lexicon.tables, lexicon.languages, dyad];
  return made.of(record, parts, () => join(input, book));
}

const made = new MadeOf<Joined>();

function join({coded, reference, lexicon, dyad}: TabulateInput, book: TenureBook): Joined {
  const groups = grouped.of(coded, [book], () => groupsOf(coded, book));
  const places = lexicon.tables.places ?? [];
  const record = knownContacts(reference.record, {book, people: lexicon.people, places, settled: reference.settled});
  const weekdayOf = weekdayReader(lexicon.languages);
  const matches = findMatches(
    groups.map(({world}) => world),
    record,
    {book, readTopics: topicReader(lexicon.languages), cluesOf}
  );
  const witnesses = gatherWitnesses(
    groups.map(({texts, world}) => ({id: world.contact_id, texts})),
    record,
    matches
  );
  const joined = correctWitnesses(witnesses, reference.corrections).map((one) => joinWitnesses(one, book));
  const sides = dyad.sides.map(({side}) => side);
  return {contacts: overrideFields(joined, reference.corrections, sides).sort(inOrder), matches};

  function cluesOf(contact: WorldContact) {
    const {date_earliest, date_latest, mentions, contact_id, also} = contact;
    const weekdays = new Set(mentions.flatMap((mention) => weekdayOf(mention.date_expression) ?? []));
    const [weekday] = weekdays;
    const own = [contact_id, ...also].flatMap((id) => topicsOf(coded).get(id) ?? []);
    return {
      date_earliest,
      date_latest,
      weekday: weekdays.size === 1 ? (weekday ?? null) : null,
      topics: new Set(own.map(({topic}) => topic))
    };
  }
}

/** Reports of one contact, and what they say of it together. */
interface Group {
  texts: CodedContact[];
  world: WorldContact;
}

/** The tables of the texts alone and those with the record begin with the same. */
const grouped = new MadeOf<Group[]>();

function groupsOf(coded: readonly ReadArticle[], book: TenureBook): Group[] {
  return groupContacts(coded, book).map((texts) => ({texts, world: combineContacts(texts, book)}));
}

const topicsBy = new MadeOf<ReadonlyMap<string | null, CodedTopic[]>>();

function topicsOf(coded: readonly ReadArticle[]): ReadonlyMap<string | null, CodedTopic[]> {
  return topicsBy.of(coded, [], () =>
    groupBy(
      coded.flatMap((article) => article.topics),
      ({contact_id}) => contact_id
    )
  );
}

const byTime = by<JoinedContact>(
  ({date_earliest}) => date_earliest,
  ({contact_id}) => contact_id
);

function inOrder(a: JoinedContact, b: JoinedContact): number {
  const [one, other] = [a.article_ids.length === 0, b.article_ids.length === 0];
  if (one !== other) return one ? 1 : -1;
  return one ? byTime(a, b) : asTold(a, b);
}
