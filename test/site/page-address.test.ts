import {expect, test} from "vitest";
import {isPage, pageAddress} from "../../src/site/page-address.js";

test("a page's address has neither index nor .html", () => {
  const of = (path: string) => pageAddress(path, "https://story.example/line");
  expect(["index.html", "explore.html", "a/index.html"].map(of)).toEqual([
    "https://story.example/line/",
    "https://story.example/line/explore",
    "https://story.example/line/a/"
  ]);
});

test("the page of what is missing is none to be sent to", () => {
  expect(["index.html", "404.html", "a.js", "a/b.html"].filter(isPage)).toEqual(["index.html", "a/b.html"]);
});
