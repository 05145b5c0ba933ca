import {expect, test} from "vitest";
import {whoTravels} from "../../../src/tables/claims/who-travels.js";
import {journey, meeting, world} from "./world.js";

const journeys = Array.from({length: 20}, (_, n) => journey(n, {side: n < 18 ? "AAA" : "both"}));

test("the share of journeys between the two, third countries left out", () => {
  expect(whoTravels(world({journeys}))).toMatchObject({value: 1, n: 18, holds: true});
  expect(whoTravels(world({journeys: [...journeys.slice(0, 4), journey(30, {side: "BBB"})]})).holds).toBe(false);
});

test("in rows every meeting counts", () => {
  const contacts = [meeting(1), meeting(2, {travelled: "BBB"}), meeting(3, {travelled: null})];
  expect(whoTravels({...world({contacts, journeys}), unit: "row"})).toMatchObject({value: 0.5, n: 2, unknowns: 1});
});
