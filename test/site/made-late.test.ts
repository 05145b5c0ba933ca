import {expect, test} from "vitest";
import {lateOn} from "../../src/site/made-late.js";

test("a page needs what is made late where it has left room for it, and the last of it", () => {
  expect(lateOn("<p>Words.</p><!--piece blocks/embeds-->")).toBe("rest");
  expect(lateOn("<!--piece figures/a--><!--piece blocks/notebook-->")).toBe("rest");
  expect(lateOn("<!--piece figures/embeds-->")).toBe("figures");
  expect(lateOn("<!--piece blocks/texts--> blocks/notebook figures/a")).toBeNull();
});
