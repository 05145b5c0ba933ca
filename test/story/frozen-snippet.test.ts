import {afterEach, expect, test, vi} from "vitest";
import {frozenSnippet} from "../../src/story/frozen-snippet.js";
import {openPage} from "./browser.js";

afterEach(() => vi.unstubAllGlobals());

const frozen = {slug: "x", version: "0a1b", asOf: "2026-11-05", base: "https://s.example/embeds"};

test("the picture and the rows are within it, and it knows what it was", async () => {
  const files: Record<string, string> = {svg: "<svg>é</svg>", txt: "alt\n", csv: "a,b\r\n<1>,2\r\n"};
  const {document} = openPage("");
  vi.stubGlobal("fetch", async (address: string) => new Response(files[address.split(".").at(-1) ?? ""]));
  const snippet = await frozenSnippet(document, frozen);
  const {document: pasted} = openPage(snippet);
  const chart = pasted.querySelector("sourced-chart");
  expect(chart?.getAttribute("src")).toBe("https://s.example/embed/x");
  expect([chart?.getAttribute("data-version"), chart?.getAttribute("data-as-of")]).toEqual(["0a1b", "2026-11-05"]);
  const picture = pasted.querySelector('a[href="https://s.example/embed/x?v=0a1b"] > img');
  const [, data = ""] = picture?.getAttribute("src")?.split("base64,") ?? [];
  expect(Buffer.from(data, "base64").toString()).toBe("<svg>é</svg>");
  expect(picture?.getAttribute("alt")).toBe("alt");
  expect(pasted.querySelector("pre")?.textContent).toBe(files.csv);
});

test("a file that is not there is told", async () => {
  vi.stubGlobal("fetch", async () => new Response("", {status: 404}));
  await expect(frozenSnippet(openPage("").document, frozen)).rejects.toThrow("embed/x.svg cannot be fetched: 404");
});
