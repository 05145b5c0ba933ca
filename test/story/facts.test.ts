import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {facts} from "../../src/story/facts.js";
import {dyad, emptyTables, tables} from "../charts/sample.js";
import {texts} from "./texts.js";

const known = facts(tables, dyad);
const prose = readFileSync(join(import.meta.dirname, "../../src/index.md"), "utf8");

test("counts are words, and also capitals and digits", () => {
  expect([known.texts, known["texts-capital"], known["texts-number"]]).toEqual(["five", "Five", "5"]);
  expect([known.contacts, known.lead, known.background]).toEqual(["ten", "five", "five"]);
  expect([known.calls, known["calls-caller-said"], known["calls-elect"]]).toEqual(["four", "one", "two"]);
});

test("calls are told apart by how their day is known", () => {
  expect([known["calls-day-stated"], known["calls-day-worked-out"], known["calls-day-open"]]).toEqual([
    "no",
    "two",
    "two"
  ]);
});

test("of each text's lead contact the day, the words and the leeway", () => {
  expect(known["000-when"]).toBe("5 July 2021");
  expect(known["001-words"]).toBe("on Saturday evening");
  expect([known["001-from"], known["001-to"], known["001-weekdays"]]).toEqual([
    "11 November 2017",
    "31 July 2021",
    "195"
  ]);
  expect(known["004-days"]).toBe("three");
});

test("nothing is claimed of nothing", () => {
  expect(facts(emptyTables, dyad).contacts).toBe("no");
  expect(Object.values(facts(emptyTables, dyad)).join()).not.toMatch(/undefined|NaN/);
});

test("every fact the prose names is known", () => {
  const named = Array.from(prose.matchAll(/\{\{fact ([\w.-]+)\}\}/g), ([, id]) => id ?? "");
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((id) => !(id in known))).toEqual([]);
});

test("every number of the prose is a fact", () => {
  const bare = prose
    .replace(/^---[\s\S]*?---|<[^>]*>|“[^”]*”|\{\{[^}]*\}\}|::\w+ \S+|\]\([^)]*\)|CC BY 4\.0/g, "")
    .match(/\b(\d+|two|three|four|five|six|seven|eight|nine|ten)\b.{0,24}/gi);
  // Two governments and two sides are what the story is about, not a count of anything.
  expect((bare ?? []).filter((words) => !/^two (governments|sides|presidents)|^five texts/i.test(words))).toEqual([]);
});

test("every quotation of the prose stands in a text, word for word", () => {
  const all = texts.map(({text}) => text.replace(/\s+/g, " ")).join("\n");
  const quoted = Array.from(prose.matchAll(/“([^”]+)”/g), ([, words]) => words ?? "");
  expect(quoted.length).toBeGreaterThan(5);
  expect(quoted.filter((words) => !all.includes(words))).toEqual([]);
});
