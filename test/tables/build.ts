import type {CodedContact, CodedMention, CodedParticipant} from "../../src/coder/types.js";
import type {ReadArticle} from "../../src/tables/input.js";
import {TenureBook} from "../../src/tables/office-at-the-time.js";
import type {ContactRow, OfficeRow, TenureRow} from "../../src/tables/rows.js";

/** Two invented sides, AAA and BBB, and their officials. Everything not given is as dull as can be. */
export function participant(person_id: string | null, given: Partial<CodedParticipant> = {}): CodedParticipant {
  const side = given.side ?? (person_id?.startsWith("b-") ? "BBB" : "AAA");
  const nothing = {office_id: null, office: null, office_status: null, office_basis: null};
  return {person_id, name: person_id, side, ...nothing, ...given};
}

export function mention(article_id: string, start: number, given: Partial<CodedMention> = {}): CodedMention {
  return {
    mention_id: `${article_id}@${start}`,
    article_id,
    contact_id: `${article_id}@${start}`,
    prominence: "lead",
    status: "occurred",
    ...on("2020-01-06"),
    date_expression: "on Monday",
    date_basis: "stated",
    start,
    end: start + 4,
    quote: "they",
    prefix: "",
    suffix: "",
    rules: ["r-1"],
    ...given
  };
}

/** A call on 6 January 2020 between the presidents, first reported at `start` of an article. */
export function contact(article_id: string, start: number, given: Partial<CodedContact> = {}): CodedContact {
  return {
    contact_id: `${article_id}@${start}`,
    channel: "call",
    status: "occurred",
    prominence: "lead",
    ...on("2020-01-06"),
    date_expression: "on Monday",
    date_basis: "stated",
    initiator: null,
    invited_by: null,
    host: null,
    travelled: null,
    place: null,
    country: null,
    multilateral: false,
    occasion: null,
    occasion_kind: "unknown",
    affected: "unknown",
    participants: [participant("a-ann"), participant("b-bob")],
    mentions: [mention(article_id, start)],
    ...given
  };
}

export function on(earliest: string, latest = earliest) {
  return {date: earliest, date_earliest: earliest, date_latest: latest};
}

export function article(article_id: string, contacts: CodedContact[], given: Partial<ReadArticle> = {}): ReadArticle {
  return {
    article: {
      article_id,
      file: `${article_id}.txt`,
      title: null,
      outlet: null,
      url: null,
      language: "en",
      published: null,
      published_basis: "unknown",
      published_earliest: null,
      published_latest: null,
      dateline: null,
      rights: null,
      word_count: 10,
      sha256: "00",
      n_contacts: contacts.length
    },
    contacts,
    topics: [],
    statements: [],
    exclusions: [],
    boilerplate: [],
    warnings: [],
    ...given
  };
}

export function tenure(person_id: string, office_id: string, span: string, given: Partial<TenureRow> = {}): TenureRow {
  const [start = "", end = ""] = span.split("/");
  return {
    person_id,
    name: person_id,
    office_id,
    office: office_id.toLowerCase(),
    side: office_id.slice(0, 3),
    status: "incumbent",
    start,
    end: end || null,
    end_reason: null,
    confidence: "high",
    source_url: [],
    notes: null,
    ...given
  };
}

/** Ann follows Abe as president of AAA in July 2020, elected in June; Ada is its minister; Bob presides over BBB. */
export const tenures: TenureRow[] = [
  tenure("a-abe", "AAA-PRES", "2012-07-01/2020-07-01"),
  tenure("a-ann", "AAA-PRES", "2020-06-10/2020-07-01", {status: "elect"}),
  tenure("a-ann", "AAA-PRES", "2020-07-01/"),
  tenure("a-ada", "AAA-FM", "2015/"),
  tenure("b-bob", "BBB-PRES", "2000-07-17/")
];

export const offices: OfficeRow[] = [
  {office_id: "BBB-PRES", office: "President", side: "BBB", level: "leader", role: "president"},
  {office_id: "AAA-PRES", office: "President", side: "AAA", level: "leader", role: "president"},
  {office_id: "AAA-FM", office: "Foreign Minister", side: "AAA", level: "minister", role: "foreign_minister"}
];

export const book = new TenureBook(tenures);

export const levels = new Map(offices.map(({office_id, level}) => [office_id, level]));

export function contactRow(given: Partial<ContactRow>): ContactRow {
  return {
    contact_id: "t@0",
    also: [],
    channel: "call",
    status: "occurred",
    ...on("2020-01-06"),
    date_basis: "stated",
    direction: "unknown",
    initiator: null,
    host: null,
    travelled: null,
    invited_by: null,
    journey_id: null,
    place: null,
    country: null,
    multilateral: false,
    level: "leader",
    occasion: null,
    occasion_kind: "unknown",
    affected: "unknown",
    prominence: "lead",
    cameo: "041",
    plover_mode: "phone",
    provenance: "texts",
    article_ids: ["t"],
    record_ids: [],
    reported_by: null,
    source_url: [],
    ...given
  };
}
