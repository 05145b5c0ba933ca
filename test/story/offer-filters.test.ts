import {afterEach, expect, test, vi} from "vitest";
import {offerFilters, type Picked} from "../../src/story/offer-filters.js";
import {stepsIn} from "../../src/story/walk-steps.js";
import {openPage} from "./browser.js";
import {present} from "./texts.js";

afterEach(() => vi.unstubAllGlobals());

const buttons = `<button aria-pressed="true" data-ids="" data-said="All 3 calls.">All 3</button><button aria-pressed="false" data-ids="a b" data-said="Harm: 2 of 3 calls.">Harm 2</button><button aria-pressed="false" data-ids="c" data-said="Change: 1 of 3 calls.">Change 1</button>`;

function open(filters = `<div class="one-kind" hidden>${buttons}<p class="shares" role="status"></p></div>`) {
  const {document, fire} = openPage(`<section class="step" id="one"><h2>One</h2>${filters}</section>`);
  const asked: Picked[] = [];
  const end = offerFilters(present(stepsIn(document)[0]), (picked) => asked.push(picked));
  const press = (at: number): void => void fire(present(document.querySelectorAll("button")[at]), "click");
  const pressed = (): (string | null)[] =>
    Array.from(document.querySelectorAll('[aria-pressed="true"]'), ({textContent}) => textContent);
  return {document, asked, end, press, pressed, said: () => document.querySelector(".shares")?.textContent};
}

test("the buttons are shown once they can do something", () => {
  expect(open().document.querySelector(".one-kind")?.hasAttribute("hidden")).toBe(false);
});

test("a press asks for the marks of a kind, says how many, and is the only one pressed", () => {
  const {asked, press, pressed, said} = open();
  press(1);
  expect(asked).toEqual([new Set(["a", "b"])]);
  expect([pressed(), said()]).toEqual([["Harm 2"], "Harm: 2 of 3 calls."]);
  press(2);
  expect(asked.at(-1)).toEqual(new Set(["c"]));
  expect(pressed()).toEqual(["Change 1"]);
});

test("“all” and a second press lead back", () => {
  const {asked, press, pressed, said} = open();
  press(1);
  press(0);
  expect([asked.at(-1), pressed(), said()]).toEqual([null, ["All 3"], "All 3 calls."]);
  press(2);
  press(2);
  expect([asked.at(-1), pressed(), said()]).toEqual([null, ["All 3"], "All 3 calls."]);
});

test("what was asked for ends with the step", () => {
  const {asked, end, press, pressed, said} = open();
  end();
  expect(asked).toEqual([]);
  press(1);
  end();
  expect([asked.at(-1), pressed(), said()]).toEqual([null, ["All 3"], "All 3 calls."]);
});

test("a step without filters is left alone", () => {
  expect(() => open("").end()).not.toThrow();
});
