import {expect, test} from "vitest";
import {linkHome} from "../../src/embed/link-home.js";

test("links of marks lead home, what a picture uses of itself stays", () => {
  expect(linkHome(`<a class="mark" href="#m-1"><use href="#x"/></a>`, "../")).toBe(
    `<a class="mark" href="../#m-1"><use href="#x"/></a>`
  );
});
