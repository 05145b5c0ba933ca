import type {CodedContact} from "../coder/types.js";
import {daysOf, type WorldContact} from "./combine-contacts.js";
import {by} from "./compare.js";
import type {ReadArticle} from "./input.js";
import {apart, linkReports, type SameTold, type Telling, tellingsOf} from "./link-reports.js";
import type {TenureBook} from "./office-at-the-time.js";
import {sameTold} from "./same-contact.js";

/**
 * The contacts of the texts, those of one contact in the world together. A report that fits several which do not fit each
 * other stays apart: nobody can say which it means. The order of the texts does not matter.
 */
export function groupContacts(
  coded: readonly ReadArticle[],
  book: TenureBook,
  same: SameTold = sameTold
): CodedContact[][] {
  const contacts = coded.flatMap((article) => article.contacts).sort(by((contact) => contact.contact_id));
  const groups = linkReports(tellingsOf(contacts, book), same).flatMap((group) => settle(group, same));
  return groups.map((group) => group.flatMap((telling) => telling.contacts));
}

/** The order in which texts tell of contacts. */
export const asTold = by<WorldContact>(
  (contact) => contact.article_ids[0] ?? "",
  (contact) => contact.mentions[0]?.start ?? 0,
  (contact) => contact.contact_id
);

/** One group where all are the same; else the loosest dated stand alone and the rest is settled again. */
function settle(group: Telling[], same: SameTold): Telling[][] {
  if (areOne(group, same)) return [group];
  const widest = group.reduce((most, telling) => Math.max(most, lengthOf(telling)), 0);
  const loose = group.filter((telling) => lengthOf(telling) === widest);
  const rest = group.filter((telling) => lengthOf(telling) < widest);
  return [...loose.flatMap(apart), ...linkReports(rest, same).flatMap((part) => settle(part, same))];
}

/** Whether every report is the same as every other; two of one text never are. */
function areOne(group: readonly Telling[], same: SameTold): boolean {
  const [first] = group;
  if (group.length === 1 && first?.contacts.length === 1) return true;
  const texts = new Set(group.map(({article_id}) => article_id));
  if (group.some(({contacts}) => contacts.length > 1) || texts.size < group.length) return false;
  const told = [...new Set(group.map(({saying}) => saying.told))];
  return told.every((a, i) => told.slice(i).every((b) => same(a, b)));
}

function lengthOf({contacts: [first]}: Telling): number {
  return first === undefined ? 0 : daysOf(first);
}
