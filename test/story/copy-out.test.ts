import {afterEach, expect, test, vi} from "vitest";
import {copyOut, whole} from "../../src/story/copy-out.js";

afterEach(() => vi.unstubAllGlobals());

test("addresses from the root are made whole with the page's own; others stay", () => {
  expect(whole(`<a href="/embed/x"><img src="/embed/x.png"></a>`, "https://example.org/a/embeds")).toBe(
    `<a href="https://example.org/a/embed/x"><img src="https://example.org/a/embed/x.png"></a>`
  );
  for (const text of [`href="https://example.org/embed/x"`, `href="//example.org/x"`])
    expect(whole(text, "https://b.example/")).toBe(text);
});

test("whether copying worked is told in words", async () => {
  const writeText = vi.fn().mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error("refused"));
  vi.stubGlobal("navigator", {clipboard: {writeText}});
  expect(await copyOut("a")).toBe("Copied.");
  expect(await copyOut("a")).toContain("does not let this page copy");
  expect(writeText).toHaveBeenCalledWith("a");
});
