import {afterEach, expect, test, vi} from "vitest";
import {attachTips} from "../../src/story/tips.js";
import {openPage} from "./browser.js";
import {present} from "./texts.js";

afterEach(() => vi.unstubAllGlobals());

const mark = {
  mention_id: "x",
  who: "A called B",
  when: "5 July",
  how: "stated",
  quote: "A <b>called</b>\n B",
  lane: "second"
};

function open() {
  const page = openPage('<figure id="f"><a data-mention="x">m</a><a data-mention="y">n</a></figure>');
  vi.stubGlobal("document", page.document);
  const figure = present(page.document.getElementById("f"));
  attachTips(figure, {marks: [mark], deep: {calls: [mark]}});
  const tip = present(figure.querySelector<HTMLElement>(".tip"));
  return {...page, figure, tip, link: present(figure.querySelector("a"))};
}

test("pointing at a mark or reaching it by keyboard tells who, when, how known, and the sentence", () => {
  for (const [come, go] of [
    ["pointerover", "pointerout"],
    ["focusin", "focusout"]
  ] as const) {
    const {fire, link, tip} = open();
    fire(link, come);
    expect(tip.hidden).toBe(false);
    expect(tip.textContent).toBe("A called B5 July: statedA <b>called</b> B");
    expect(tip.querySelector("b")).toBeNull();
    expect(tip.className).toBe("tip second");
    fire(link, go);
    expect(tip.hidden).toBe(true);
  }
});

test("Escape closes it, another key does not", () => {
  const {fire, link, tip, document} = open();
  fire(link, "focusin");
  fire(document, "keydown", {key: "a"});
  expect(tip.hidden).toBe(false);
  fire(document, "keydown", {key: "Escape"});
  expect(tip.hidden).toBe(true);
});

test("a mark of which nothing is known shows nothing", () => {
  const {fire, figure, tip} = open();
  fire(present(figure.querySelectorAll("a")[1]), "focusin");
  expect(tip.hidden).toBe(true);
});
