import {expect, test} from "vitest";
import {told} from "../languages/told.js";

test.each([
  ["Telephoning Raisi on Tuesday, Assad said the raid was a crime."],
  ["Calling Raisi from Aleppo, Assad said the raid was a crime."],
  ["Reaching for the phone to Raisi on Tuesday, Assad said the raid was a crime."],
  ["Assad spent the evening. Ringing Raisi first, Assad said the raid was a crime."]
])("who calls is the subject beside: %s", (text) => {
  expect(told("en", text)).toEqual(["call <SYR ir-raisi + sy-assad"]);
});

test.each([
  ["Calling the raid a crime, Assad thanked Raisi for his stand."],
  ["Calling Raisi a brother, Assad said the raid was a crime."],
  ["Picking up the phone to Putin on Tuesday, Assad praised Raisi."],
  ["Writing about Raisi on Tuesday, Assad's biographer said the raid was a crime."],
  ["Speaking to reporters by telephone on Sunday, Assad praised Raisi."]
])("no call to the other: %s", (text) => {
  expect(told("en", text)).toEqual([]);
});

test("whoever calls him is somebody else than he", () => {
  const text = "Zarif was among the first to congratulate Mekdad, calling him on Monday.";
  expect(told("en", text)).toEqual(["call <IRN ir-zarif + sy-mekdad"]);
});

test.each([
  ["By cable, Assad assured Raisi on Monday of his sympathy."],
  ["Putting his sympathy in writing on Monday, Assad told Raisi that the quake was his own."],
  ["Assad told Raisi in writing on Monday that the quake was his own."]
])("whoever says it in writing has written: %s", (text) => {
  expect(told("en", text)).toEqual(["message <SYR ir-raisi + sy-assad"]);
});

test.each([
  ["Over the telephone, Assad and Raisi agreed on Monday to open the crossing."],
  ["Comparing notes by phone on Sunday, Assad and Raisi found the front quiet."]
])("nobody is said to have called: %s", (text) => {
  expect(told("en", text)).toEqual(["call ir-raisi + sy-assad"]);
});

test("means alone make no message", () => {
  expect(told("en", "Raisi confirmed in writing that Assad would stay.")).toEqual([]);
});
