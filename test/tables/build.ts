import type {CodedContact, CodedMention, CodedParticipant} from "../../src/coder/types.js";
import type {DyadInput, ReadArticle, RecordInput, ReferenceInput} from "../../src/tables/input.js";
import type {JoinedContact} from "../../src/tables/join-witnesses.js";
import {joinWitnesses} from "../../src/tables/join-witnesses.js";
import {type KnownContact, knownContacts} from "../../src/tables/known-contact.js";
import {TenureBook} from "../../src/tables/office-at-the-time.js";
import type {ContactRow, CorrectionRow} from "../../src/tables/rows.js";
import {offices, people, tenures} from "./build-reference.js";

export {offices, people, tenure, tenures} from "./build-reference.js";

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

export const book = new TenureBook(tenures);

/** A row of the record: the call of 6 January 2020 that `contact` reports. */
export function recordRow(record_id: string, given: Partial<RecordInput> = {}): RecordInput {
  const participants = given.participants ?? ["a-abe", "b-bob"];
  return {
    record_id,
    date: "2020-01-06",
    channel: "call",
    level: "leader",
    participants,
    roles: participants.map(() => "President"),
    place: null,
    host: null,
    travelled: null,
    journey_id: null,
    initiator: null,
    initiator_basis: null,
    initiator_stated_by: null,
    occasion: null,
    occasion_class: null,
    occasion_kind_2: null,
    affected: null,
    affected_2: null,
    topics: [],
    confidence: "high",
    reported_by: ["AAA"],
    source_url: ["https://example.org/1"],
    ...given
  };
}

const places = [
  {place: "Aston", country: "AAA"},
  {place: "Bury", country: "BBB"},
  {place: "Third", country: "CCC"}
];

export function known(record_id: string, given: Partial<RecordInput> = {}): KnownContact {
  const [row] = knownContacts([recordRow(record_id, given)], {book, people, places, settled: []});
  if (!row) throw new Error("no row");
  return row;
}

/** A contact of texts and record as the tables are made of. */
export function joined(texts: CodedContact[], records: KnownContact[] = []): JoinedContact {
  return joinWitnesses({texts, records}, book);
}

export function correction(given: Partial<CorrectionRow>): CorrectionRow {
  const none = {field: null, value: null};
  return {
    correction_id: "c1",
    date: "2026-01-01",
    role: "editor",
    action: "override",
    contact_id: "r:R1",
    reason: "x",
    ...none,
    ...given
  };
}

export const reference: ReferenceInput = {
  tenures,
  transitions: [],
  record: [],
  coverage: [],
  settled: [],
  corrections: [],
  accounts: [],
  rereadings: [],
  outlets: [],
  disagreements: []
};

export const dyad: DyadInput = {
  period: {start: "2020-01-01", end: "2020-12-31"},
  sides: [
    {side: "AAA", name: "Aland", capital: "Aston"},
    {side: "BBB", name: "Beland", capital: "Bury"}
  ],
  top_offices: ["AAA-PRES", "BBB-PRES"]
};

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
    confidence: null,
    source_url: [],
    ...given
  };
}
