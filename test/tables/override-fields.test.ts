import {expect, test} from "vitest";
import {overrideFields} from "../../src/tables/override-fields.js";
import {contact, correction, joined, known} from "./build.js";

const override = (field: string, value: string | null, contact_id = "r:R1") =>
  overrideFields(
    [joined([contact("t", 0)], [known("R1")])],
    [correction({field, value, contact_id})],
    ["AAA", "BBB"]
  )[0];

test("a field is set by any id the contact has", () => {
  expect(override("initiator", "BBB")).toMatchObject({initiator: "BBB"});
  expect(override("initiator", null, "t@0")).toMatchObject({initiator: null});
  expect(override("multilateral", "yes")).toMatchObject({multilateral: true});
  expect(override("affected", "both")).toMatchObject({affected: "both"});
});

test("a date takes its days with it and its basis", () => {
  expect(override("date", "2020-02")).toMatchObject({
    date: "2020-02",
    date_earliest: "2020-02-01",
    date_latest: "2020-02-29",
    date_basis: "correction"
  });
});

test("no contact, no such field, no such value: refused", () => {
  expect(() => override("initiator", "BBB", "r:R9")).toThrow("r:R9");
  expect(() => override("level", "leader")).toThrow('no field "level"');
  expect(() => override("initiator", "ZZZ")).toThrow('initiator cannot be "ZZZ"');
  expect(() => override("channel", "pigeon")).toThrow("pigeon");
  expect(() => override("date", "soon")).toThrow("soon");
});
