import {expect, test} from "vitest";
import {seasons} from "../../../src/tables/claims/seasons.js";
import {on} from "../build.js";
import {call, world} from "./world.js";

test("a season in which everything happens shows", () => {
  const spring = Array.from({length: 20}, (_, n) => call(n, on("2020-05-05")));
  expect(seasons(world({contacts: spring}))).toMatchObject({n: 20, holds: true});
});

test("evenly spread is no season, nothing is not even", () => {
  const spread = Array.from({length: 20}, (_, n) => call(n, on(`2020-${["02", "05", "08", "11"][n % 4]}-05`)));
  expect(seasons(world({contacts: spread})).holds).toBe(false);
  expect(seasons(world())).toMatchObject({value: null, holds: false});
});
