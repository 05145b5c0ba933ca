import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {oembed} from "../../src/embed/oembed.js";
import {describedChart, publication} from "./sample.js";

const answer = (baseUrl: string | null): Record<string, unknown> =>
  oembed(describedChart("the-line"), {...publication, baseUrl}, {frame: 700, thumbnail: 900}) as Record<
    string,
    unknown
  >;

test("it is valid to the letter: a rich answer of version 1.0 with whole numbers", () => {
  const told = answer("https://example.org");
  expect(told).toMatchObject({type: "rich", version: "1.0", width: 600, height: 700, cache_age: 86_400});
  expect(told.title).not.toMatch(/[<>]/);
  expect(told).toMatchObject({
    thumbnail_url: "https://example.org/embed/the-line-1200.png",
    thumbnail_width: 1200,
    thumbnail_height: 900
  });
});

test("its html is one bare frame with a size and a name", () => {
  const {document} = parseHTML(`<html><body>${answer("https://example.org").html}</body></html>`);
  expect(document.body.children).toHaveLength(1);
  const frame = document.body.firstElementChild;
  expect(frame?.tagName).toBe("IFRAME");
  expect(frame?.getAttribute("src")).toBe("https://example.org/embed/the-line");
  for (const name of ["width", "height", "title"]) expect(frame?.getAttribute(name)).toBeTruthy();
});

test("where the site has no address, thumbnail and links are left out, all of them", () => {
  const told = answer(null);
  for (const key of ["thumbnail_url", "thumbnail_width", "thumbnail_height", "author_url", "provider_url"])
    expect(told).not.toHaveProperty(key);
});
