import {type Entry, type ExploreSetting, type ExploreTables, entriesOf} from "../../../src/story/explore/entries.js";
import type {ContactRow, ParticipantRow} from "../../../src/tables/rows.js";
import {contactRow, on} from "../../tables/build.js";

export const setting: ExploreSetting = {
  dyad: {
    title: "A line",
    period: {start: "2012-01-01", end: "2024-12-08"},
    sides: [
      {side: "AAA", name: "Alland", capital: "Alton", color: {light: "#111111", dark: "#eeeeee"}},
      {side: "BBB", name: "Berry", capital: "Bex", color: {light: "#222222", dark: "#dddddd"}}
    ],
    top_offices: ["AAA-PRES"]
  },
  reigns: [
    [
      {person_id: "a-one", name: "One", start: "2012-01-01", end: "2018-01-01"},
      {person_id: "a-two", name: "Two", start: "2018-01-01", end: "2024-12-08"}
    ],
    []
  ]
};

export function contact(contact_id: string, over: Partial<ContactRow> = {}): ContactRow {
  return contactRow({
    contact_id,
    ...on("2020-05-05"),
    date_basis: "record",
    direction: "AAA",
    initiator: "AAA",
    prominence: null,
    cameo: null,
    plover_mode: null,
    provenance: "record",
    article_ids: [],
    record_ids: [contact_id.replace("r:", "")],
    reported_by: "AAA",
    confidence: "high",
    source_url: ["https://www.news.example/1"],
    ...over
  });
}

export function participant(contact_id: string, over: Partial<ParticipantRow> = {}): ParticipantRow {
  return {
    participant_id: `${contact_id}/1`,
    contact_id,
    person_id: "a-one",
    name: "Ann One",
    side: "AAA",
    office_id: "AAA-PRES",
    office: "President",
    office_status: "incumbent",
    office_basis: "tenure",
    certain: true,
    ...over
  };
}

export const tables: ExploreTables = {
  contacts: [
    contact("r:3", {
      date: "2022-03",
      date_earliest: "2022-03-01",
      date_latest: "2022-03-31",
      channel: "meeting",
      country: "BBB",
      place: "Bex",
      provenance: "both",
      article_ids: ["t1"]
    }),
    contact("r:1", {
      date: "2013-01-02",
      date_earliest: "2013-01-02",
      date_latest: "2013-01-02",
      direction: "unknown",
      reported_by: null
    }),
    contact("r:2", {channel: "visit", place: "Élan", country: "CCC", direction: "BBB", also: ["old@1"]}),
    contact("r:4", {date: null, date_earliest: null, date_latest: null}),
    contact("r:5", {status: "announced"})
  ],
  participants: [
    participant("r:1"),
    participant("r:2", {person_id: "b-man", name: "Bo Man", side: "BBB", office_id: "BBB-FM", office: "Minister"}),
    participant("r:3")
  ],
  people: [
    {
      person_id: "a-one",
      name: "Ann One",
      surname: null,
      native_script: "آن",
      side: "AAA",
      aliases: ["Anne Onne"],
      shared_aliases: [],
      notes: null
    },
    {
      person_id: "b-man",
      name: "Bo Man",
      surname: null,
      native_script: null,
      side: "BBB",
      aliases: [],
      shared_aliases: [],
      notes: null
    }
  ],
  articles: [],
  mentions: []
};

export const entries: Entry[] = entriesOf(tables, setting);

export const idsOf = (found: readonly Entry[]): string[] => found.map(({contact: {contact_id}}) => contact_id);

export const entriesOfMany = (n: number, over: Partial<ContactRow> = {}): Entry[] =>
  entriesOf(
    {
      contacts: Array.from({length: n}, (_, i) => contact(`r:${i}`, over)),
      participants: [],
      people: [],
      articles: [],
      mentions: []
    },
    setting
  );
