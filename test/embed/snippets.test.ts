import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {linkedPicture, liveSnippet} from "../../src/embed/snippets.js";
import {publication} from "./sample.js";

const words = {slug: "a-chart", alt: `It "shows" <much>`, height: 450};
const site = {...publication, baseUrl: "https://example.org"};

test("with its script stripped, a snippet is a picture with its words and a link to the chart", () => {
  const {document} = parseHTML(`<html><body>${liveSnippet(words, site)}</body></html>`);
  const picture = document.querySelector("sourced-chart > a > img");
  expect(picture?.getAttribute("alt")).toBe(words.alt);
  expect([picture?.getAttribute("width"), picture?.getAttribute("height")]).toEqual(["600", "450"]);
  expect(picture?.getAttribute("src")).toBe("https://example.org/embed/a-chart-1200.png");
  expect(picture?.parentElement?.getAttribute("href")).toBe("https://example.org/embed/a-chart");
  expect(document.querySelector("script")?.getAttribute("src")).toBe("https://example.org/embed/element.js");
});

test("the picture needs no srcset, no picture element and no script", () => {
  expect(linkedPicture(words, publication)).not.toMatch(/srcset|<picture|<script/);
});
