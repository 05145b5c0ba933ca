import {parse} from "csv-parse/sync";
import {expect, test} from "vitest";
import {downloadCsv, downloadJson} from "../../../src/story/explore/download.js";
import {entriesOf} from "../../../src/story/explore/entries.js";
import {contact, entries, participant, setting} from "./sample.js";

test("every row shown is in the file, with who took part", () => {
  const rows = parse(downloadCsv(entries), {columns: true}) as Record<string, string>[];
  expect(rows.map(({contact_id}) => contact_id)).toEqual(["r:3", "r:1", "r:2", "r:4"]);
  expect(rows[1]).toMatchObject({participants: "Ann One (AAA)", date: "2013-01-02", place: ""});
});

test("commas, quotation marks and lists survive", () => {
  const odd = entriesOf(
    {
      contacts: [contact("r:1", {occasion: 'a "feast", of sorts', source_url: ["u1", "u2"]})],
      participants: [participant("r:1", {name: null, office: "A|B"})],
      people: [],
      articles: [],
      mentions: []
    },
    setting
  );
  const [row] = parse(downloadCsv(odd), {columns: true}) as Record<string, string>[];
  expect(row).toMatchObject({occasion: 'a "feast", of sorts', source_url: "u1|u2", participants: "A/B (AAA)"});
});

test("JSON keeps lists and what is not known", () => {
  const [first] = JSON.parse(downloadJson(entries)) as Record<string, unknown>[];
  expect(first).toMatchObject({article_ids: ["t1"], occasion: null, participants: ["Ann One (AAA)"]});
});

test("nothing shown is an empty file, not a fault", () => {
  expect(downloadCsv([])).toBe("\r\n");
  expect(JSON.parse(downloadJson([]))).toEqual([]);
});
