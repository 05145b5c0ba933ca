import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {renderCite} from "../../src/story/render-cite.js";

const work = {title: "A <Line>", byline: "Ann One", publisher: "The Press", url: "https://story.example/", year: null};

test("three citations and the address, escaped", () => {
  const {document} = parseHTML(`<body>${renderCite(work)}</body>`);
  expect([...document.querySelectorAll("dt")].map((term) => term.textContent)).toEqual(["Plain", "APA", "BibTeX"]);
  expect(document.querySelector("dd")?.textContent).toContain("A <Line>");
  expect(document.querySelector("a")?.getAttribute("href")).toBe("https://story.example/");
});

test("without an address there is no link", () => {
  expect(renderCite({...work, url: null})).not.toContain("<a");
});
