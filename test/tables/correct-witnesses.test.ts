import {expect, test} from "vitest";
import {correctWitnesses, lostTarget} from "../../src/tables/correct-witnesses.js";
import {contact, correction, known} from "./build.js";

const witnesses = [
  {texts: [contact("a", 0)], records: [known("R1")]},
  {texts: [], records: [known("R2")]}
];
const shape = (...given: Parameters<typeof correction>[0][]) =>
  correctWitnesses(witnesses, given.map(correction)).map(({texts, records}) =>
    [...texts, ...records].map(({contact_id}) => contact_id).join(" ")
  );

test("split, merge, strike", () => {
  expect(shape({action: "split", contact_id: "a@0", value: "r:R1"})).toEqual(["r:R2", "a@0", "r:R1"]);
  expect(shape({action: "merge", contact_id: "r:R2", value: "a@0"})).toEqual(["a@0 r:R2 r:R1"]);
  expect(shape({action: "strike", contact_id: "r:R1"})).toEqual(["r:R2"]);
  expect(shape({})).toEqual(["a@0 r:R1", "r:R2"]);
});

test("one after the other", () => {
  const moved = shape(
    {action: "split", contact_id: "a@0", value: "r:R1"},
    {action: "merge", contact_id: "a@0", value: "r:R2"}
  );
  expect(moved).toEqual(["r:R1", "a@0 r:R2"]);
});

test("a target that is gone is refused", () => {
  expect(() => shape({action: "strike", contact_id: "r:R9"})).toThrow('c1: no contact has the id "r:R9"');
  expect(() => shape({action: "merge", contact_id: "r:R1", value: "r:R9"})).toThrow("r:R9");
  expect(() => shape({action: "split", contact_id: "r:R2", value: "r:R2"})).toThrow("r:R2");
  expect(lostTarget(correction({}), null).message).toContain("corrections.csv");
});
