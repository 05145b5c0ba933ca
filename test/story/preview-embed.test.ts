import {expect, test, vi} from "vitest";
import {previewEmbed} from "../../src/story/preview-embed.js";
import {openPage} from "./browser.js";

test("a press shows the frame at that width, a choice changes what is shown", () => {
  const {document, fire} = openPage("");
  vi.stubGlobal("addEventListener", () => undefined);
  const {element, choose} = previewEmbed(document, "x", "A chart");
  vi.unstubAllGlobals();
  const [first, second] = element.querySelectorAll("button");
  const frame = element.querySelector("iframe") as HTMLIFrameElement;
  choose({dark: "true"});
  expect(frame.hidden).toBe(true);
  fire(second as Element, "click");
  expect([frame.hidden, frame.width, frame.src]).toEqual([false, "600", "./embed/x?dark=true"]);
  expect([first, second].map((one) => one?.getAttribute("aria-pressed"))).toEqual(["false", "true"]);
  choose({});
  expect(frame.src).toBe("./embed/x");
});
