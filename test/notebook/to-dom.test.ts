import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {toDom} from "../../src/notebook/to-dom.js";
import {tree} from "../../src/notebook/tree.js";

const {document} = parseHTML("<!doctype html><html><body></body></html>");

test("markup in words stays words", () => {
  const made = toDom(tree("p", {class: "x", hidden: null}, "<img src=x onerror=alert(1)>"), document);
  expect(made.querySelector("img")).toBeNull();
  expect(made.textContent).toBe("<img src=x onerror=alert(1)>");
  expect(made.hasAttribute("hidden")).toBe(false);
});

test("a picture and what is in it are of SVG, what surrounds it is not", () => {
  const made = toDom(tree("div", {}, tree("svg", {}, tree("g", {}, tree("path", {d: "M0,0"})))), document);
  expect(made.namespaceURI ?? "").not.toContain("svg");
  expect(made.querySelector("path")?.namespaceURI).toContain("svg");
});
