import {expect, test} from "vitest";
import {whole} from "../../src/story/offer-embeds.js";

test("addresses from the root are made whole with the page's own; others stay", () => {
  expect(whole(`<a href="/embed/x"><img src="/embed/x.png"></a>`, "https://example.org/a/embeds")).toBe(
    `<a href="https://example.org/a/embed/x"><img src="https://example.org/a/embed/x.png"></a>`
  );
  for (const text of [`href="https://example.org/embed/x"`, `href="//example.org/x"`])
    expect(whole(text, "https://b.example/")).toBe(text);
});
