import {expect, test} from "vitest";
import {describeChart, newestDay} from "../../src/embed/described.js";
import {chart, describedChart, sample} from "./sample.js";

test("a chart of the texts is described from the texts, one of the record from both", () => {
  expect(describedChart("the-line").rows.n).toBeLessThan(describedChart("the-record").rows.n);
});

test("the version is that of what is shown: it stays while that stays, and changes with it", () => {
  const {version} = describedChart("the-line");
  expect(version).toMatch(/^[\da-f]{8}$/);
  expect(describedChart("the-line").version).toBe(version);
  const fewer = {...sample, textTables: {...sample.textTables, contacts: sample.textTables.contacts.slice(1)}};
  expect(describeChart(chart("the-line"), fewer).version).not.toBe(version);
});

test("the day is the newest the data knows, corrections and new readings included", () => {
  const {tables} = sample;
  const [first] = tables.contacts;
  if (!first) throw new Error("no contacts");
  const old = {
    ...tables,
    articles: [],
    rereadings: [],
    corrections: [],
    contacts: [{...first, date_latest: "2020-02-03"}]
  };
  expect(newestDay(old)).toBe("2020-02-03");
  expect(newestDay({...old, contacts: []})).toBe(
    tables.tenures
      .map(({start}) => start)
      .sort()
      .at(-1)
  );
  const corrected = {
    correction_id: "c",
    date: "2021-05-06",
    role: "",
    action: "strike",
    contact_id: "",
    field: null,
    value: null,
    reason: ""
  } as const;
  expect(newestDay({...old, corrections: [corrected]})).toBe("2021-05-06");
});
