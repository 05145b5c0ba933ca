import {expect, test} from "vitest";
import {loadSite, readSite} from "../../src/corpus/site.js";
import {copyData} from "./copy-data.js";

test("who publishes, under which licences", () => {
  expect(readSite("data").licences).toMatchObject({code: "MIT", data: "CC-BY-4.0"});
});

test("an address that is none stops", () => {
  const {dir, edit} = copyData();
  edit("site.json", (text) => text.replace('"base_url": null', '"base_url": "example.org"'));
  expect(() => readSite(dir)).toThrow(
    `${dir}/site.json row 3, key base_url: "example.org" is not a web address; begin it with https://, or null`
  );
});

test("a key nobody reads is a warning", () => {
  const {dir, edit} = copyData();
  edit("site.json", (text) => text.replace('"byline"', '"bylines": "x", "byline"'));
  expect(loadSite(dir).problems.map(({level, column}) => [level, column])).toEqual([["warning", "bylines"]]);
  expect(readSite(dir).byline).toBe("The Line to Damascus");
});
