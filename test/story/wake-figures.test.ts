import {afterEach, beforeEach, expect, test, vi} from "vitest";
import {wakeFigures} from "../../src/story/wake-figures.js";
import {openPage} from "./browser.js";
import {present} from "./texts.js";

type Seen = (entries: {isIntersecting: boolean; target: Element}[]) => void;
let see: Seen = () => undefined;

beforeEach(() => {
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(callback: Seen) {
        see = callback;
      }
      observe(): void {}
      unobserve(): void {}
    }
  );
  vi.stubGlobal("window", {requestIdleCallback: true});
  vi.stubGlobal("requestIdleCallback", (run: () => void) => run());
});
afterEach(() => vi.unstubAllGlobals());

const body = '<figure class="figure" id="a"></figure><figure class="figure" id="b"></figure>';

test("nothing is fetched before a figure is looked at, and each wakes once", async () => {
  const {document, fire} = openPage(body);
  const enliven = vi.fn();
  const load = vi.fn(async () => ({enliven}));
  wakeFigures(document, load);
  const [a, b] = [...document.querySelectorAll<HTMLElement>("figure")];
  expect(load).not.toHaveBeenCalled();
  see([{isIntersecting: false, target: present(b)}]);
  expect(load).not.toHaveBeenCalled();
  see([{isIntersecting: true, target: present(a)}]);
  fire(present(a), "pointerenter");
  await vi.waitFor(() => expect(enliven).toHaveBeenCalledTimes(1));
  fire(present(b), "focusin");
  await vi.waitFor(() => expect(enliven).toHaveBeenCalledTimes(2));
});

test("where the layer cannot be had a figure stays the picture it is", async () => {
  const {document} = openPage(body);
  wakeFigures(document, () => Promise.reject(new Error("offline")));
  see([{isIntersecting: true, target: present(document.querySelector("figure"))}]);
  await new Promise((done) => setTimeout(done, 5));
  expect(document.querySelectorAll("figure")).toHaveLength(2);
});
