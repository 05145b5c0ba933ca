import {expect, test} from "vitest";
import {showCoded} from "../../src/notebook/show-coded.js";
import {classed, named, shownOf, within, wordsOf} from "./sample.js";

const text =
  "Bashar al-Assad phoned Ebrahim Raisi on Monday. It rained. Iran denied that Ebrahim Raisi had met Bashar al-Assad.";

test("a contact, what was left out, and what gives nothing each stand with their reason", () => {
  const made = showCoded(shownOf(text));
  const [told, out] = within(made, classed("nb-sentence"));
  expect(wordsOf(told)).toMatch(/Contactcall, occurred/);
  expect(within(told, named("mark")).map(wordsOf)).toEqual(["phoned"]);
  expect(within(told, named("button")).map(({attributes}) => attributes["data-rule"])).toContain("en-call-verb");
  expect(told?.attributes.id).toBe("s-1");
  expect(wordsOf(out)).toMatch(/Left outdenied/);
  expect(within(made, classed("tag")).map(wordsOf)).toEqual(["left out: nothing in it was recognised"]);
});

test("still, it is open, without buttons and without ids", () => {
  const made = showCoded(shownOf(text, {}, false));
  expect(within(made, named("button"))).toEqual([]);
  expect(within(made, ({attributes}) => typeof attributes.id === "string")).toEqual([]);
  expect(within(made, named("details"))[0]?.attributes.open).toBe(true);
});
