import {expect, test} from "vitest";
import {exportPicture, imprint, licenceName} from "../../src/embed/export-picture.js";
import {describedChart, emptyDocument, publication} from "./sample.js";

const described = describedChart("the-line");
const picture = exportPicture(described, {document: emptyDocument(), publication});

test("a picture stands on an opaque ground and says what it is, whence, by whom and when", () => {
  const ground = picture.querySelector(":scope > rect");
  expect([ground?.getAttribute("width"), ground?.getAttribute("height")]).toEqual([
    picture.getAttribute("width"),
    picture.getAttribute("height")
  ]);
  const told = (picture.textContent ?? "").replace(/\s+/g, "");
  for (const words of [described.headline, described.counted, described.source, described.note])
    expect(told).toContain(words.replace(/\s+/g, ""));
  expect(told).toContain(imprint(described, publication).replace(/\s+/g, ""));
});

test("it has a title and a description that its role refers to", () => {
  const [title, desc] = (picture.getAttribute("aria-labelledby") ?? "").split(" ");
  expect(picture.querySelector(`title[id="${title}"]`)?.textContent).toBe(described.headline);
  expect(picture.querySelector(`desc[id="${desc}"]`)?.textContent).toBe(described.alt);
});

test("nothing overlaps: the chart begins under the words, the words under the chart", () => {
  const chart = picture.querySelector(":scope > svg");
  const [y, height] = [Number(chart?.getAttribute("y")), Number(chart?.getAttribute("height"))];
  const lines = [...picture.querySelectorAll(":scope > text > tspan")].map((line) => Number(line.getAttribute("y")));
  expect(lines.every((line) => line < y || line > y + height)).toBe(true);
  expect(Math.max(...lines)).toBeLessThan(Number(picture.getAttribute("height")));
});

test("the imprint names the licence as people do, and the site where it is known", () => {
  expect(licenceName("CC-BY-4.0")).toBe("CC BY 4.0");
  expect(licenceName("MIT")).toBe("MIT");
  expect(imprint(described, {...publication, baseUrl: "https://example.org"})).toMatch(/ · example\.org$/);
});
