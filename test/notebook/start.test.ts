import {expect, test} from "vitest";
import {annotated, cleaned, coded, dated, merged, rest, split} from "../../src/notebook/start.js";
import {openPage} from "./page.js";
import {shownOf} from "./sample.js";

test("each cell shows its stage as elements, and markup in a text stays text", () => {
  openPage();
  const shown = shownOf("Bashar al-Assad phoned Ebrahim Raisi <img src=x onerror=alert(1)> on Monday.");
  for (const stage of [cleaned, split, annotated, coded, dated, merged, rest]) {
    const made = stage(shown);
    expect(made.classList.contains("nb-stage")).toBe(true);
    expect(made.querySelector("img")).toBeNull();
  }
});
