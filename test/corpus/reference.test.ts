import {expect, test} from "vitest";
import {readReference} from "../../src/corpus/reference.js";
import {copyData} from "./copy-data.js";

const {tenures, transitions, events, record} = readReference("data");

test("holders of an office on a day", () => {
  const holders = tenures.filter(
    ({office_id, start, end}) => office_id === "IRN-PRES" && start <= "2024-07-10" && (end ?? "9999") > "2024-07-10"
  );
  expect(holders.map(({name, status}) => [name, status])).toEqual([
    ["Mohammad Mokhber", "acting"],
    ["Masoud Pezeshkian", "elect"]
  ]);
});

test("vote, result, endorsement and oath are steps of one change", () => {
  const steps = transitions.filter(({change_id}) => change_id === "T062");
  expect(steps.map(({stage, date}) => [stage, date])).toEqual([
    ["vote", "2021-06-18"],
    ["result", "2021-06-19"],
    ["endorsement", "2021-08-03"],
    ["oath", "2021-08-05"]
  ]);
  expect(new Set(steps.map(({incoming}) => incoming))).toEqual(new Set(["ir-raisi"]));
});

test("who was re-elected changed nothing", () => {
  const same = transitions.filter(({stage, outgoing, incoming}) => stage === "vote" && outgoing === incoming);
  expect(same.map(({date}) => date)).toEqual(["2009-06-12", "2014-06-03", "2017-05-19", "2021-05-26"]);
  expect(same.every(({change_id}) => change_id === null)).toBe(true);
});

test("feasts are marked, lists are split", () => {
  const feasts = events.filter(({feast}) => feast !== null);
  expect(feasts.every(({event_id, feast}) => event_id.startsWith(feast ?? "-"))).toBe(true);
  expect(feasts).toHaveLength(16);
  expect(record.find(({record_id}) => record_id === "R004")?.participants).toEqual(["IRN", "sy-assad"]);
});

test("one bad row stops the reader, all of them are told", () => {
  const {dir, edit} = copyData();
  edit("reference/tenures.csv", (text) => text.replace("ir-rahimi", "ir-rahmi").replace("IRN-FVP", "IRN-FPV"));
  expect(() => readReference(dir)).toThrow(/ir-rahmi[\s\S]*IRN-FPV/);
});
