import {expect, test} from "vitest";
import {
  actorWords,
  countWords,
  grouped,
  markWords,
  placeWords,
  pointWords,
  provenanceWords,
  reporterWords,
  stretchWords
} from "../../../src/story/explore/words.js";
import {contact, entries, setting} from "./sample.js";

const {dyad} = setting;

test("a mark is called by when, who and how", () => {
  const entry = entries.find((one) => one.contact.contact_id === "r:1");
  expect(entry && markWords(entry, dyad)).toBe("2 January 2013: One called Berry (call)");
});

test("what is not known is said as such", () => {
  const unknown = contact("r:9", {direction: "unknown", reported_by: null, country: "CCC", place: "Ce"});
  expect([
    actorWords(unknown, dyad),
    reporterWords(unknown, dyad),
    placeWords(unknown, dyad),
    provenanceWords(unknown)
  ]).toEqual(["not told", "not told", "Ce (CCC)", "record"]);
  expect(placeWords(contact("r:9", {country: "BBB"}), dyad)).toBe("Berry");
});

test("stretches and ends of periods", () => {
  expect([
    stretchWords("2014-07-01", 3),
    stretchWords("2014-07-01", 1),
    stretchWords("2014-01-01", 12),
    stretchWords("2014-01-01", 24)
  ]).toEqual(["July to September 2014", "July 2014", "2014", "2014 to 2015"]);
  expect(["2014", "2014-07", "2014-07-05"].map(pointWords)).toEqual(["2014", "July 2014", "5 July 2014"]);
});

test("counts", () => {
  expect([countWords(304, 304), countWords(3, 1000), countWords(0, 5)]).toEqual([
    "All 304 contacts",
    "3 of 1,000 contacts",
    "None of 5 contacts fits"
  ]);
  expect([1, 999, 1000, 1234567].map(grouped)).toEqual(["1", "999", "1,000", "1,234,567"]);
});
