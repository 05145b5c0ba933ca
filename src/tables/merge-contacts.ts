import type {CodedContact} from "../coder/types.js";
import {combineContacts, daysOf, type WorldContact} from "./combine-contacts.js";
import {by, compare} from "./compare.js";
import type {ReadArticle} from "./input.js";
import type {TenureBook} from "./office-at-the-time.js";
import {LOOSE_DAYS, sameContact} from "./same-contact.js";

type Same = (a: CodedContact, b: CodedContact) => boolean;

/**
 * Every contact of the texts once, however many report it. A report that fits several which do not fit each other
 * stays apart: nobody can say which it means. The order of the texts does not matter.
 */
export function mergeContacts(coded: readonly ReadArticle[], book: TenureBook): WorldContact[] {
  return groupContacts(coded, book)
    .map((group) => combineContacts(group, book))
    .sort(asTold);
}

/** The contacts of the texts, those of one contact in the world together. */
export function groupContacts(coded: readonly ReadArticle[], book: TenureBook): CodedContact[][] {
  const contacts = coded.flatMap((article) => article.contacts).sort(by((contact) => contact.contact_id));
  const same: Same = (a, b) => sameContact(a, b, book);
  return linked(contacts, same).flatMap((group) => settle(group, same));
}

/** The order in which texts tell of contacts. */
export const asTold = by<WorldContact>(
  (contact) => contact.article_ids[0] ?? "",
  (contact) => contact.mentions[0]?.start ?? 0,
  (contact) => contact.contact_id
);

/** The contacts in groups that hang together, each member the same as some other. */
function linked(contacts: readonly CodedContact[], same: Same): CodedContact[][] {
  const groups = new Map(contacts.map((contact) => [contact, [contact]]));
  for (const [a, b] of neighbours(contacts)) if (same(a, b)) unite(groups, a, b);
  return [...new Set(groups.values())];
}

function unite(groups: Map<CodedContact, CodedContact[]>, a: CodedContact, b: CodedContact): void {
  const [kept = [], other = []] = [groups.get(a), groups.get(b)];
  if (kept === other) return;
  kept.push(...other);
  for (const contact of other) groups.set(contact, kept);
}

/** Pairs whose days overlap and say enough; sweeping through time keeps this near linear for any number of texts. */
function* neighbours(contacts: readonly CodedContact[]): Generator<[CodedContact, CodedContact]> {
  const dated = contacts.filter((contact) => daysOf(contact) <= LOOSE_DAYS);
  let open: CodedContact[] = [];
  for (const contact of dated.sort(by((one) => one.date_earliest))) {
    open = open.filter((other) => compare(other.date_latest, contact.date_earliest) >= 0);
    for (const other of open) yield [other, contact];
    open.push(contact);
  }
}

/** One group where all are the same; else the loosest dated stand alone and the rest is settled again. */
function settle(group: CodedContact[], same: Same): CodedContact[][] {
  if (group.every((a, i) => group.slice(i + 1).every((b) => same(a, b)))) return [group];
  const widest = Math.max(...group.map(daysOf));
  const loose = group.filter((contact) => daysOf(contact) === widest);
  const rest = group.filter((contact) => daysOf(contact) < widest);
  return [...loose.map((contact) => [contact]), ...linked(rest, same).flatMap((part) => settle(part, same))];
}
