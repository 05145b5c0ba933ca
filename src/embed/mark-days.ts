import type {Tables} from "../tables/rows.js";

/** The first and the last day on which something can have been; ISO, the same where the day is known. */
export type Days = readonly [from: string, until: string];

/** The days of everything a mark can stand for, by the ids marks bear: contacts, mentions, journeys. */
export function markDays({contacts, mentions, journeys}: Tables): ReadonlyMap<string, Days> {
  const days = new Map<string, Days>();
  for (const {contact_id, date_earliest, date_latest} of contacts) {
    const from = date_earliest ?? date_latest;
    if (from !== null) days.set(contact_id, [from, date_latest ?? from]);
  }
  for (const {mention_id, contact_id} of mentions) {
    const own = days.get(contact_id);
    if (own) days.set(mention_id, own);
  }
  for (const {journey_id, contact_ids} of journeys) {
    const within = contact_ids.flatMap((id) => days.get(id) ?? []).sort();
    const [from = ""] = within;
    if (within.length > 0) days.set(journey_id, [from, within.at(-1) ?? from]);
  }
  return days;
}

/** Writes its days on each mark of a picture in place of its ids, so that a script can tell which lie in a span of time. */
export function dateMarks(picture: Element, days: ReadonlyMap<string, Days>): void {
  for (const mark of picture.querySelectorAll("[data-mention],[data-key]")) {
    const found = days.get(mark.getAttribute("data-key") ?? "") ?? days.get(mark.getAttribute("data-mention") ?? "");
    for (const name of ["data-key", "data-mention"]) mark.removeAttribute(name);
    if (!found) continue;
    mark.setAttribute("data-from", found[0]);
    if (found[1] !== found[0]) mark.setAttribute("data-until", found[1]);
  }
}

/** The days of those ids that a chart's rows name. */
export function daysOf(rows: unknown, days: ReadonlyMap<string, Days>): Record<string, Days> {
  if (typeof rows === "string") {
    const found = days.get(rows);
    return found ? {[rows]: found} : {};
  }
  if (typeof rows !== "object" || rows === null) return {};
  return Object.assign({}, ...Object.values(rows).map((value) => daysOf(value, days)));
}
