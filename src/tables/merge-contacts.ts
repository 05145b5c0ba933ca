import type {CodedContact} from "../coder/types.js";
import {combineContacts, daysOf, type WorldContact} from "./combine-contacts.js";
import {by} from "./compare.js";
import type {ReadArticle} from "./input.js";
import type {TenureBook} from "./office-at-the-time.js";
import {sameContact} from "./same-contact.js";

type Same = (a: CodedContact, b: CodedContact) => boolean;

/**
 * Every contact of the texts once, however many report it. A report that fits several which do not fit each other
 * stays apart: nobody can say which it means. The order of the texts does not matter.
 */
export function mergeContacts(coded: readonly ReadArticle[], book: TenureBook): WorldContact[] {
  const contacts = coded.flatMap((article) => article.contacts).sort(by((contact) => contact.contact_id));
  const same: Same = (a, b) => sameContact(a, b, book);
  return linked(contacts, same)
    .flatMap((group) => settle(group, same))
    .map((group) => combineContacts(group, book))
    .sort(
      by(
        (contact) => contact.article_ids[0] ?? "",
        startOf,
        (contact) => contact.contact_id
      )
    );
}

function startOf(contact: WorldContact): number {
  return contact.mentions[0]?.start ?? 0;
}

/** The contacts in groups that hang together, each member the same as some other. */
function linked(contacts: readonly CodedContact[], same: Same): CodedContact[][] {
  let groups: CodedContact[][] = [];
  for (const contact of contacts) {
    const fits = (group: CodedContact[]) => group.some((other) => same(contact, other));
    const joined = [...groups.filter(fits).flat(), contact];
    groups = [...groups.filter((group) => !fits(group)), joined];
  }
  return groups;
}

/** One group where all are the same; else the loosest dated stand alone and the rest is settled again. */
function settle(group: CodedContact[], same: Same): CodedContact[][] {
  if (group.every((a, i) => group.slice(i + 1).every((b) => same(a, b)))) return [group];
  const widest = Math.max(...group.map(daysOf));
  const loose = group.filter((contact) => daysOf(contact) === widest);
  const rest = group.filter((contact) => daysOf(contact) < widest);
  return [...loose.map((contact) => [contact]), ...linked(rest, same).flatMap((part) => settle(part, same))];
}
