import {expect, test} from "vitest";
import {catalog} from "../../src/charts/catalog.js";
import {drawings} from "../../src/charts/drawings.js";

test("every chart of the catalogue is drawn in a browser as it is at build", () => {
  expect(Object.keys(drawings)).toEqual(catalog.map(({slug}) => slug));
  for (const {slug, draw} of catalog) expect(drawings[slug]).toBe(draw);
});
