import {expect, test} from "vitest";
import {combineContacts} from "../../src/tables/combine-contacts.js";
import {gatherWitnesses} from "../../src/tables/gather-witnesses.js";
import {book, contact, known} from "./build.js";

const [one, other] = [contact("a", 0), contact("b", 0)];
const [row, rest] = [known("R1"), known("R2")];
const match = (text: typeof one, relation: "same" | "candidate") => ({
  contact: combineContacts([text], book),
  known: row,
  relation,
  rule: "only" as const
});
const groups = [
  {id: "a@0", texts: [one]},
  {id: "b@0", texts: [other]}
];
const shape = (matches: Parameters<typeof gatherWitnesses>[2]) =>
  gatherWitnesses(groups, [row, rest], matches).map(({texts, records}) =>
    [...texts, ...records].map(({contact_id}) => contact_id).join(" ")
  );

test("texts that lead to one row are one contact, other rows stand alone", () => {
  expect(shape([match(one, "same"), match(other, "same")])).toEqual(["a@0 b@0 r:R1", "r:R2"]);
});

test("a candidate joins nothing", () => {
  expect(shape([match(one, "candidate")])).toEqual(["a@0", "b@0", "r:R1", "r:R2"]);
});
