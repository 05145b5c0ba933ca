import {expect, test} from "vitest";
import {whereLeadersMet} from "../../../src/tables/claims/where-leaders-met.js";
import {meeting, seat, world} from "./world.js";

const inAston = {host: "AAA", place: "Aston", country: "AAA"};

test("meetings of both heads of state, by city", () => {
  const found = whereLeadersMet(world({contacts: [meeting(1, inAston), meeting(2, inAston), meeting(3)]}));
  expect(found).toMatchObject({value: 2, n: 3, holds: true});
  expect(found.text).toContain("2 in Aston and 1 in Bury");
});

test("a meeting of one of them with somebody else is none", () => {
  const contacts = [meeting(1, inAston)];
  const participants = [seat("m1", "a-ann", "AAA-PRES"), seat("m1", "b-bo", "BBB-FM")];
  expect(whereLeadersMet(world({contacts, participants}))).toMatchObject({n: 0, holds: false});
});
