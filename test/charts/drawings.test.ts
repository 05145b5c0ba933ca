import {expect, test} from "vitest";
import {catalog} from "../../src/charts/catalog.js";
import {drawings} from "../../src/charts/drawings.js";

test("every chart of the texts is drawn in a browser as it is at build", () => {
  const drawn = catalog.filter(({slug, scope}) => scope === "texts" || slug in drawings);
  expect(Object.keys(drawings)).toEqual(drawn.map(({slug}) => slug));
  for (const {slug, draw} of drawn) expect(drawings[slug]).toBe(draw);
});
