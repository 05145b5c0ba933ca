import {expect, test} from "vitest";
import {rowsConfirmed} from "../../../src/tables/claims/rows-confirmed.js";
import type {RereadingRow} from "../../../src/tables/rows.js";
import {call, world} from "./world.js";

const contacts = Array.from({length: 30}, (_, n) => call(n, {record_ids: [`R${n}`]}));
const read = (n: number, given: Partial<RereadingRow> = {}) =>
  ({record_id: `R${n}`, contact_id: `c${n}`, why: "lot", outcome: "confirmed", ...given}) as RereadingRow;

test("only rows drawn by lot and found count", () => {
  const rereadings = [
    ...Array.from({length: 20}, (_, n) => read(n)),
    read(20, {outcome: "not_reached"}),
    read(21, {why: "claim", outcome: "corrected"}),
    read(99)
  ];
  expect(rowsConfirmed(world({contacts, rereadings}))).toMatchObject({value: 0, n: 20, unknowns: 1, holds: true});
});

test("what was corrected or is doubtful was wrong", () => {
  const rereadings = [read(1), read(2, {outcome: "corrected"}), read(3, {outcome: "doubtful"}), read(4)];
  expect(rowsConfirmed(world({contacts, rereadings}))).toMatchObject({value: 0.5, holds: false});
  expect(rowsConfirmed(world())).toMatchObject({value: null, n: 0, holds: false});
});
