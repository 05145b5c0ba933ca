import {afterEach, expect, test, vi} from "vitest";
import {renderShare} from "../../src/embed/render-share.js";
import {shareCharts} from "../../src/story/share-charts.js";
import {publication} from "../embed/sample.js";
import {openPage} from "./browser.js";

afterEach(() => vi.unstubAllGlobals());

const chart = {slug: "x", headline: "A chart", version: "0a1b", asOf: "2026-11-05"};

/** The menu, opened. */
async function opened(answer: Response | Error) {
  const {document, fire} = openPage(renderShare(chart, publication));
  const copied: string[] = [];
  Object.defineProperty(document, "baseURI", {value: "https://s.example/record"});
  vi.stubGlobal("fetch", () => (answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)));
  vi.stubGlobal("navigator", {clipboard: {writeText: async (text: string) => void copied.push(text)}});
  shareCharts(document);
  const menu = document.querySelector("details") as HTMLDetailsElement;
  menu.open = true;
  for (let i = 0; i < 2; ++i) fire(menu, "toggle");
  await new Promise((resolve) => setTimeout(resolve));
  const press = async (name: string): Promise<string | undefined> => {
    fire([...document.querySelectorAll("button")].find(({textContent}) => textContent === name) as Element, "click");
    await new Promise((resolve) => setTimeout(resolve));
    return copied.at(-1);
  };
  return {document, press};
}

test("citation, frame and link can be copied, with whole addresses, and it is said", async () => {
  const answer = new Response(JSON.stringify({html: `<iframe src="/embed/x"></iframe>`}));
  const {document, press} = await opened(answer);
  expect(document.querySelectorAll("button")).toHaveLength(3);
  expect(await press("Copy link")).toBe("https://s.example/record#x");
  expect(await press("Copy citation")).toMatch(/^“A chart”, .*CC BY 4\.0, https:\/\/s\.example\/record#x$/);
  expect(await press("Copy frame")).toBe('<iframe src="https://s.example/embed/x"></iframe>');
  expect(document.querySelector('[role="status"]')?.textContent).toBe("Copied.");
});

test("where no frame is published there is no button for one", async () => {
  const {document} = await opened(new Error("no network"));
  expect([...document.querySelectorAll("button")].map(({textContent}) => textContent)).toEqual([
    "Copy citation",
    "Copy link"
  ]);
});
