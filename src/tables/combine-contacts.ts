import type {CodedContact, CodedMention, CodedParticipant, Status} from "../coder/types.js";
import {isBounded, lengthInDays} from "../time/interval.js";
import {by} from "./compare.js";
import {intervalOf} from "./interval-of.js";
import {MadeOf} from "./made-of.js";
import type {TenureBook} from "./office-at-the-time.js";
import {identity} from "./same-people.js";

/** One contact in the world, with the ids it has in the texts beside the first. */
export interface WorldContact extends CodedContact {
  also: string[];
  article_ids: string[];
}

/**
 * One contact of the reports of it: the id of the first mention, the narrowest date, what any report states and
 * everyone whom any report names. Reports are read in the order of their ids, so the order they come in is nothing.
 */
export function combineContacts(group: readonly CodedContact[], book: TenureBook): WorldContact {
  const [first] = group;
  if (first === undefined) throw new RangeError("no contacts to combine");
  return combined.of(first, [book, ...group], () => combine(group, book));
}

const combined = new MadeOf<WorldContact>();

function combine(group: readonly CodedContact[], book: TenureBook): WorldContact {
  const sorted = [...group].sort(by((contact) => contact.contact_id));
  const mentions = sorted.flatMap((contact) => contact.mentions).sort(by(articleId, (mention) => mention.start));
  const [narrowest] = [...sorted].sort(by(daysOf));
  const [lead] = sorted;
  if (!lead || !narrowest) throw new RangeError("no contacts to combine");
  const contact_id = mentions[0]?.mention_id ?? lead.contact_id;
  return {
    ...lead,
    ...dateOf(narrowest),
    contact_id,
    also: sorted.map((contact) => contact.contact_id).filter((id) => id !== contact_id),
    article_ids: [...new Set(mentions.map(articleId))],
    status: statusOf(sorted),
    prominence: sorted.some((contact) => contact.prominence === "lead") ? "lead" : "background",
    initiator: stated(sorted, (contact) => contact.initiator),
    invited_by: stated(sorted, (contact) => contact.invited_by),
    host: stated(sorted, (contact) => contact.host),
    travelled: stated(sorted, (contact) => contact.travelled),
    place: stated(sorted, (contact) => contact.place),
    country: stated(sorted, (contact) => contact.country),
    occasion: stated(sorted, (contact) => contact.occasion),
    occasion_kind: known(sorted, (contact) => contact.occasion_kind),
    affected: known(sorted, (contact) => contact.affected),
    participants: everyone(sorted, book),
    mentions: mentions.map((mention) => ({...mention, contact_id}))
  };
}

/** How many days a contact may have happened on; endless where an end is open. */
export function daysOf(contact: CodedContact): number {
  const interval = intervalOf(contact);
  return isBounded(interval) ? lengthInDays(interval) : Number.POSITIVE_INFINITY;
}

/** Each participant once. An unnamed office gives way to the person whom another text names in it. */
export function everyone(group: readonly CodedContact[], book: TenureBook): CodedParticipant[] {
  const seen = new Map<string, CodedParticipant>();
  for (const contact of group) {
    for (const participant of contact.participants) {
      const key = identity(participant, contact, book) ?? JSON.stringify(participant);
      const before = seen.get(key);
      if (!before || (before.name === null && participant.name !== null)) seen.set(key, participant);
    }
  }
  return [...seen.values()];
}

function dateOf({date, date_earliest, date_latest, date_expression, date_basis}: CodedContact) {
  return {date, date_earliest, date_latest, date_expression, date_basis};
}

/** What took place or was called off outlives its announcement. */
function statusOf(group: readonly CodedContact[]): Status {
  return group.find((contact) => contact.status !== "announced")?.status ?? "announced";
}

function stated(group: readonly CodedContact[], field: (contact: CodedContact) => string | null): string | null {
  return group.map(field).find((value) => value !== null) ?? null;
}

function known(group: readonly CodedContact[], field: (contact: CodedContact) => string): string {
  return group.map(field).find((value) => value !== "unknown") ?? "unknown";
}

function articleId(mention: CodedMention): string {
  return mention.article_id;
}
