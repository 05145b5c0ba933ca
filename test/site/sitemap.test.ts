import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {robots, sitemap} from "../../src/site/sitemap.js";

test("every page is listed once, the page of what is missing is not", () => {
  const {document} = parseHTML(
    sitemap(["index.html", "explore.html", "404.html", "data/a.csv"], "https://story.example/a&b")
  );
  expect([...document.querySelectorAll("loc")].map((place) => place.textContent)).toEqual([
    "https://story.example/a&b/",
    "https://story.example/a&b/explore"
  ]);
});

test("robots may read everything, and learn of the list where there is one", () => {
  expect(robots(null)).toBe("User-agent: *\nAllow: /\n");
  expect(robots("https://story.example")).toContain("Sitemap: https://story.example/sitemap.xml");
});
