import type {CodedContact} from "../coder/types.js";
import {overlaps} from "../time/interval.js";
import {type Choice, type Clues, chooseRecord} from "./choose-record.js";
import {closeDates} from "./close-dates.js";
import type {WorldContact} from "./combine-contacts.js";
import {by} from "./compare.js";
import {groupBy} from "./group-by.js";
import {intervalOf} from "./interval-of.js";
import type {KnownContact} from "./known-contact.js";
import {MadeOf} from "./made-of.js";
import {NearDays} from "./near-days.js";
import type {TenureBook} from "./office-at-the-time.js";
import {partOfVisit} from "./part-of-visit.js";
import type {MatchRelation, MatchRule} from "./rows.js";
import {samePeople} from "./same-people.js";

/** What a text's contact has to do with a row of the record. */
export interface Match {
  contact: WorldContact;
  known: KnownContact;
  relation: MatchRelation;
  rule: MatchRule;
}

export interface MatchFacts {
  book: TenureBook;
  readTopics: (words: readonly string[]) => ReadonlySet<string>;
  /** What the text says that tells rows apart. */
  cluesOf: (contact: WorldContact) => Clues;
}

/**
 * Reads the contacts of the texts against the record. Order never matters. Texts that lead to one row mean one contact,
 * unless they cannot: a text that tells of two, or days that exclude each other. Then none of them is sure of the row.
 */
export function findMatches(
  contacts: readonly WorldContact[],
  record: readonly KnownContact[],
  facts: MatchFacts
): Match[] {
  if (record.length === 0) return [];
  const occurred = contacts.filter((contact) => contact.status === "occurred");
  const days = new NearDays(record, intervalOf);
  const near = occurred.map((contact) => ({
    contact,
    ...beside.of(contact, [record, facts.book], () => soughtBeside(contact, days, facts.book))
  }));
  const chosen = near.flatMap(({contact, fitting}) =>
    fitting.length === 0 ? [] : matchesOf(contact, chooseRecord(fitting, facts.cluesOf(contact), facts.readTopics))
  );
  const parts = near.flatMap(({contact, within}) =>
    within.map((known): Match => ({contact, known, relation: "part_of", rule: "within"}))
  );
  return [...settled(chosen), ...parts].sort(
    by(
      ({contact}) => contact.contact_id,
      ({known}) => known.contact_id,
      ({relation}) => relation
    )
  );
}

/** The rows of the record that a text's contact may be, and those that it is part of or that are part of it. */
interface Beside {
  fitting: KnownContact[];
  within: KnownContact[];
}

const beside = new MadeOf<Beside>();

function soughtBeside(contact: WorldContact, days: NearDays<KnownContact>, book: TenureBook): Beside {
  const near = days.near(intervalOf(contact));
  return {
    fitting: near.filter((known) => canBeSame(contact, known, book)),
    within: near.filter((known) => partOfVisit(contact, known, book))
  };
}

/** Whether channel, people and dates allow a text's contact to be that of the record. */
export function canBeSame(contact: CodedContact, known: KnownContact, book: TenureBook): boolean {
  return (
    kindOf(contact) === kindOf(known) &&
    closeDates(intervalOf(contact), intervalOf(known)) &&
    samePeople(contact, known, book)
  );
}

function kindOf({channel}: CodedContact): string {
  return channel === "video_call" ? "call" : channel;
}

function matchesOf(contact: WorldContact, {rows, rule}: Choice): Match[] {
  const relation = rule === "tie" ? "candidate" : "same";
  return rows.map((known) => ({contact, known, relation, rule}));
}

function settled(matches: readonly Match[]): Match[] {
  const rivals = groupBy(
    matches.filter(({relation}) => relation === "same"),
    ({known}) => known
  );
  return matches.map((match) => {
    if (match.relation !== "same") return match;
    return (rivals.get(match.known) ?? []).every(
      (rival) => rival === match || agree(rival, match) || isCloser(match, rival)
    )
      ? match
      : {...match, relation: "candidate", rule: "rival"};
  });
}

/** A text that has the record's day is surer of the row than one that is a day off. */
function isCloser(match: Match, rival: Match): boolean {
  const onDay = ({contact, known}: Match) => overlaps(intervalOf(contact), intervalOf(known));
  return onDay(match) && !onDay(rival);
}

function agree(a: Match, b: Match): boolean {
  const together = a.contact.article_ids.some((id) => b.contact.article_ids.includes(id));
  return !together && overlaps(intervalOf(a.contact), intervalOf(b.contact));
}
