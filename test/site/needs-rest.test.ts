import {expect, test} from "vitest";
import {needsRest} from "../../src/site/needs-rest.js";

test("a page needs the rest where it has left room for it", () => {
  expect(needsRest("<p>Words.</p><!--piece blocks/embeds-->")).toBe(true);
  expect(needsRest("<!--piece blocks/notebook-->")).toBe(true);
  expect(needsRest("<!--piece blocks/texts--><!--piece figures/embeds--> blocks/notebook")).toBe(false);
});
