import {expect, test} from "vitest";
import {contactMark} from "../../src/charts/contact-mark.js";
import {blankDocument} from "./sample.js";

const place = {document: blankDocument(), x: 1, y: 2, tone: "red", d: "M0,0"};
const facts = {key: "c1", mention_id: "m1", filled: true, label: "A called B"};

test("what a text reports leads to its passage", () => {
  const mark = contactMark(facts, place);
  expect([mark.localName, mark.getAttribute("href")]).toEqual(["a", "#m-m1"]);
  expect(mark.getAttribute("aria-label")).toBe("A called B. To the passage");
  expect(mark.querySelector("path")?.getAttribute("fill")).toBe("red");
});

test("what only the record knows is named and hollow, dashed where it is not known", () => {
  const mark = contactMark({...facts, mention_id: null, filled: false}, {...place, dashed: true});
  expect([mark.localName, mark.getAttribute("role"), mark.getAttribute("data-key")]).toEqual(["g", "img", "c1"]);
  expect(mark.querySelector("path")?.getAttribute("fill")).toContain("--paper");
  expect(mark.querySelector("path")?.hasAttribute("stroke-dasharray")).toBe(true);
});
