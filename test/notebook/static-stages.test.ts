import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {staticStages} from "../../src/notebook/static-stages.js";
import {shownOf} from "./sample.js";

test("without scripts the stages of a text stand there, with where to read on", () => {
  const html = staticStages(shownOf("Bashar al-Assad phoned Ebrahim Raisi <b>now</b>."), "001");
  const {document} = parseHTML(`<html><body>${html.replace(/<\/?noscript>/g, "")}</body></html>`);
  expect([...document.querySelectorAll("h3")].map(({textContent}) => textContent)).toEqual([
    "Cleaned",
    "Split",
    "Annotated",
    "Coded",
    "Dated",
    "Merged"
  ]);
  expect(document.querySelector("a")?.getAttribute("href")).toBe("./methods");
  expect(document.querySelector("b, button, [id]")).toBeNull();
  expect(html.startsWith("<noscript>")).toBe(true);
});
