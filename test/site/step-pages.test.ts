import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {stepPages} from "../../src/site/step-pages.js";

const step = (id: string, heading: string): string =>
  `<section class="step" id="${id}"><h2 id="h-${id}">${heading}</h2><p>Said. <a class="tested" href="./methods#claim-x">tested</a> <a class="quoted" href="#t-1">text 1</a></p>
<figure><p class="unseen">One mark.</p><svg class="medium" viewBox="0 0 1 1"><a href="#c-1" aria-labelledby="c-1"><use href="#q-c8"/></a></svg><!--share step-${id}--></figure></section>`;
const story = `<!DOCTYPE html><html><head><title>A line</title><link rel="stylesheet" href="./_import/style.css"><script type="module" src="./main.js"></script></head>
<body><main class="x"><style>:root{--side-1:red}</style><svg class="outlines"><defs><path id="q-c8"/></defs></svg><h1>A line</h1>
${step("one", "The first")}${step("two", "The second & last")}
<table><tr id="c-1"><td>5 July</td><td>call</td><td>A called B</td></tr></table></main></body></html>`;
const pages = stepPages(story);
const opened = pages.map(({html}) => parseHTML(html).document);

test("every step is a page with its own title, words and picture, and no other's", () => {
  expect(pages.map(({path}) => path)).toEqual(["step/one.html", "step/two.html"]);
  expect(opened[1]?.querySelector("title")?.textContent).toBe("The second & last | A line");
  expect(opened[1]?.querySelectorAll("h1")).toHaveLength(1);
  expect(opened[0]?.querySelectorAll("section.step svg")).toHaveLength(1);
  expect(pages[0]?.html).not.toContain("The second & last</h2>");
  expect(pages[0]?.alt).toBe("One mark.");
});

test("what is relative leads up from the folder, marks lead into the story and are named without its table", () => {
  const [first] = opened;
  expect(first?.querySelector("link")?.getAttribute("href")).toBe("../_import/style.css");
  expect(first?.querySelector("script")?.getAttribute("src")).toBe("../main.js");
  expect(first?.querySelector(".tested")?.getAttribute("href")).toBe("../methods#claim-x");
  expect(first?.querySelector(".quoted")?.getAttribute("href")).toBe("../#t-1");
  const mark = first?.querySelector("svg.medium a");
  expect(mark?.getAttribute("href")).toBe("../#c-1");
  expect(mark?.getAttribute("aria-label")).toBe("A called B, 5 July");
  expect(first?.querySelector("use")?.getAttribute("href")).toBe("#q-c8");
});

test("each leads on: to its place in the story, to the step before and after", () => {
  const links = opened.map((page) =>
    Array.from(page.querySelectorAll(".way-on a"), (link) => link.getAttribute("href"))
  );
  expect(links).toEqual([
    ["../#one", "../step/two"],
    ["../#two", "../step/one"]
  ]);
});

test("the menu for sharing stays in the story", () => {
  expect(pages[0]?.html).not.toContain("<!--share");
});
