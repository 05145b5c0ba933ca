import {expect, test} from "vitest";
import {labelled} from "../../src/notebook/labelled.js";
import {openPage} from "./page.js";

test("a field has its words before it, in one label", () => {
  const {document} = openPage();
  const label = labelled("A phrase", document.createElement("input"));
  expect(label.outerHTML).toBe("<label><span>A phrase</span><input></label>");
});
