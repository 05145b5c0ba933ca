import {expect, test} from "vitest";
import {facts} from "../../src/story/facts.js";
import {dyad, emptyTables, tables} from "../charts/sample.js";

const known = facts(tables, dyad);

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
