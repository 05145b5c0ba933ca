import {expect, test} from "vitest";
import {restricted, variantsOf} from "../../../src/tables/claims/variants.js";
import type {CodingRow} from "../../../src/tables/rows.js";
import {on} from "../build.js";
import {call, journey, meeting, world} from "./world.js";

const given = world({
  contacts: [
    call(1, {initiator: null}),
    call(2, {confidence: "medium", reported_by: "BBB", ...on("2020-06-12")}),
    call(3, {...on("2020-06-20"), date: "2020-06-20?", reported_by: "AAA"}),
    meeting(1)
  ],
  journeys: [journey(1), journey(2)]
});
const bent = (name: string) => {
  const variant = variantsOf(given).get(name);
  if (!variant) throw new Error(`no variant ${name}`);
  return variant(given);
};
const ids = ({contacts}: typeof given) => contacts.map(({contact_id}) => contact_id);

test("a caller who is not known is the side concerned", () => {
  expect(bent("unknown callers against it").contacts.map(({initiator}) => initiator)).toEqual([
    "BBB",
    "AAA",
    "AAA",
    null
  ]);
});

test("a date that was worked out may be a week off", () => {
  expect(bent("uncertain days at their worst").contacts[2]).toMatchObject({
    date_earliest: "2020-06-13",
    date_latest: "2020-06-27"
  });
});

test("rows are dropped, journeys without any go with them, first contacts are sought anew", () => {
  expect(given.transitions[0]?.first_call).toBe("c2");
  const sure = bent("medium confidence dropped");
  expect(ids(sure)).toEqual(["c1", "c3", "m1"]);
  expect(sure.journeys.map(({journey_id}) => journey_id)).toEqual(["J1"]);
  expect(sure.transitions[0]?.first_call).toBe("c3");
  expect(ids(restricted(given, () => false))).toEqual([]);
});

test("each side's outlets, those of both with them", () => {
  expect(ids(bent("only what outlets of Aland report"))).toEqual(["c1", "c3", "m1"]);
  expect(ids(bent("only what outlets of Beland report"))).toEqual(["c1", "c2", "m1"]);
  expect(bent("rows for journeys").unit).toBe("row");
});

test("where the readers differ the caller is the side concerned", () => {
  const codings = ["c1", "c2", "c3"].map(
    (contact_id, i) => ({contact_id, affected_1: "BBB", affected_2: i < 2 ? "none" : "BBB"}) as CodingRow
  );
  const arguable = variantsOf(given).get("arguable codings against it")?.({...given, codings});
  expect(arguable?.contacts.map(({affected}) => affected)).toEqual(["BBB", "AAA", "BBB", "unknown"]);
});
