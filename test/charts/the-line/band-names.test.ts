import {expect, test} from "vitest";
import {bandLabel, bandNames} from "../../../src/charts/the-line/band-names.js";
import {lineRows} from "../../../src/charts/the-line/rows.js";
import {timeScale} from "../../../src/charts/time-scale.js";
import {dyad, tables} from "../sample.js";

const {bands, period} = lineRows(tables, dyad);

test("names that would run into each other stand in different rows", () => {
  const names = bandNames(bands, timeScale(period, 0, 560));
  const acting = names.find(({text}) => text === "Mokhber, acting");
  expect(acting?.row).toBeGreaterThan(names.at(-1)?.row ?? 0);
  expect(names.map(({text}) => text)).toEqual(bands.map(bandLabel));
});

test("with room enough all stand in one row", () => {
  expect(bandNames(bands, timeScale(period, 0, 20000)).every(({row}) => row === 0)).toBe(true);
});
