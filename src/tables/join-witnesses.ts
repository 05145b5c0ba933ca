import type {CodedContact} from "../coder/types.js";
import {formatEdtf} from "../time/edtf.js";
import {hull, intersect, type OpenInterval} from "../time/interval.js";
import {combineContacts, everyone, type WorldContact} from "./combine-contacts.js";
import {by} from "./compare.js";
import {intervalOf} from "./interval-of.js";
import type {KnownContact} from "./known-contact.js";
import {MadeOf} from "./made-of.js";
import type {TenureBook} from "./office-at-the-time.js";
import type {Level, Provenance} from "./rows.js";

/** All that tells of one contact: reports of texts, rows of the record. */
export interface Witnesses {
  texts: CodedContact[];
  records: KnownContact[];
}

/** One contact in the world with everything any witness says of it. */
export interface JoinedContact extends WorldContact {
  records: KnownContact[];
  provenance: Provenance;
  record_ids: string[];
  reported_by: string | null;
  confidence: string | null;
  source_url: string[];
  /** The least level it has, by the record; null where only texts tell. */
  atLeast: Level | null;
}

const CONFIDENCES = ["low", "medium", "high"];

/**
 * Joins what texts and record say of one contact. The texts come first; the record fills what they leave open, closes an
 * open date, and widens one that it contradicts, so that the interval holds both.
 */
export function joinWitnesses(witnesses: Witnesses, book: TenureBook): JoinedContact {
  const {texts, records} = witnesses;
  // By the record where it tells: the tables of the texts alone are made of the same texts, and would else be made in turn.
  const first = records[0] ?? texts[0];
  if (first === undefined) throw new RangeError("a contact without a witness");
  return joined.of(first, [book, texts.length, ...texts, ...records], () => join(witnesses, book));
}

const joined = new MadeOf<JoinedContact>();

function join({texts, records}: Witnesses, book: TenureBook): JoinedContact {
  const sorted = [...records].sort(by((known) => known.contact_id));
  const [first] = sorted;
  const told = texts.length === 0 ? null : combineContacts(texts, book);
  const lead = told ?? (first ? {...first, also: [], article_ids: []} : null);
  if (lead === null) throw new RangeError("a contact without a witness");
  const date = dateOf(lead, sorted);
  const all = [lead, ...sorted].map((contact) => ({...contact, ...date}));
  return {
    ...lead,
    ...date,
    also: [...lead.also, ...sorted.map(({contact_id}) => contact_id).filter((id) => id !== lead.contact_id)],
    initiator: stated(all, (contact) => contact.initiator),
    host: stated(all, (contact) => contact.host),
    travelled: stated(all, (contact) => contact.travelled),
    place: stated(all, (contact) => contact.place),
    country: stated(all, (contact) => contact.country),
    occasion: stated(all, (contact) => contact.occasion),
    occasion_kind: known(all, (contact) => contact.occasion_kind),
    affected: known(all, (contact) => contact.affected),
    participants: everyone(all, book),
    records: sorted,
    provenance: told === null ? "record" : first ? "both" : "texts",
    record_ids: sorted.map(({record}) => record.record_id),
    reported_by: reporters(sorted),
    confidence: CONFIDENCES[Math.max(...sorted.map(({record}) => CONFIDENCES.indexOf(record.confidence)))] ?? null,
    source_url: [...new Set(sorted.flatMap(({record}) => record.source_url))],
    atLeast: first?.record.level ?? null
  };
}

type Dated = Pick<CodedContact, "date" | "date_earliest" | "date_latest" | "date_expression" | "date_basis">;

function dateOf(lead: CodedContact, records: readonly KnownContact[]): Dated {
  let {date, date_earliest, date_latest, date_basis} = lead;
  for (const record of records) {
    const [mine, theirs]: [OpenInterval, OpenInterval] = [
      {earliest: date_earliest, latest: date_latest},
      intervalOf(record)
    ];
    const shared = intersect(mine, theirs);
    const next = shared ?? hull(mine, theirs);
    if (next.earliest === date_earliest && next.latest === date_latest) continue;
    const isRecords = next.earliest === theirs.earliest && next.latest === theirs.latest;
    date = isRecords ? record.date : formatEdtf(next);
    date_basis = "record";
    [date_earliest, date_latest] = [next.earliest, next.latest];
  }
  return {date, date_earliest, date_latest, date_expression: lead.date_expression, date_basis};
}

/** Whose outlets report it: a side's, those of both, or others only. */
function reporters(records: readonly KnownContact[]): string | null {
  const named = new Set(records.flatMap(({record}) => record.reported_by));
  const sides = [...named].filter((one) => one !== "other" && one !== "both");
  if (named.has("both") || sides.length > 1) return "both";
  return sides[0] ?? (named.has("other") ? "other" : null);
}

function stated(group: readonly CodedContact[], field: (contact: CodedContact) => string | null): string | null {
  return group.map(field).find((value) => value !== null) ?? null;
}

function known(group: readonly CodedContact[], field: (contact: CodedContact) => string): string {
  return group.map(field).find((value) => value !== "unknown") ?? "unknown";
}
