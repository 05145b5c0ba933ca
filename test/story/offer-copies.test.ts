import {afterEach, expect, test, vi} from "vitest";
import {offerCopies} from "../../src/story/offer-copies.js";
import {openPage} from "./browser.js";
import {present} from "./texts.js";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const body = `<dl><dt>Plain</dt><dd data-copy> “A”, B </dd></dl>`;

function open(writeText: (text: string) => Promise<void>) {
  vi.useFakeTimers();
  vi.stubGlobal("navigator", {clipboard: {writeText}});
  const page = openPage(body);
  offerCopies(page.document);
  return {...page, buttons: [...page.document.querySelectorAll("button")]};
}

test("what is offered is copied as it is read, and the button says so for a while", async () => {
  const writeText = vi.fn(async () => undefined);
  const {buttons, fire} = open(writeText);
  const [cite] = buttons;
  expect(cite?.parentElement?.localName).toBe("dd");
  fire(present(cite), "click");
  await vi.advanceTimersByTimeAsync(1);
  expect(writeText).toHaveBeenCalledWith("“A”, B");
  expect(cite?.textContent).toBe("Copied.");
  await vi.advanceTimersByTimeAsync(3000);
  expect(cite?.textContent).toBe("Copy");
});

test("where copying is refused the reader is told what to do", async () => {
  const {buttons, fire} = open(() => Promise.reject(new Error("no")));
  fire(present(buttons[0]), "click");
  await vi.advanceTimersByTimeAsync(1);
  expect(buttons[0]?.textContent).toContain("select the text instead");
});
