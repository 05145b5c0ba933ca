import {expect, test} from "vitest";
import {choicesOf} from "../../../src/story/explore/choices.js";
import {makeFilters, readFilters, showFilters} from "../../../src/story/explore/filters.js";
import {initialState, withPicked} from "../../../src/story/explore/state.js";
import {openPage} from "./page.js";
import {entries, setting} from "./sample.js";

const make = () => {
  openPage();
  return makeFilters(choicesOf(entries, setting));
};

test("every field has a name one can read", () => {
  const form = make();
  for (const field of form.querySelectorAll("input, select"))
    expect(field.closest("label")?.textContent, field.outerHTML).toMatch(/\w/);
  for (const group of form.querySelectorAll("fieldset"))
    expect(group.querySelector("legend")?.textContent).toMatch(/\w/);
});

test("what is shown is read back", () => {
  const form = make();
  const state = {...withPicked(initialState, "channel", ["call", "visit"]), from: "2013", q: "ann"};
  showFilters(form, state);
  expect(readFilters(form, initialState)).toEqual({state, wrong: []});
});

test("an end that is no day is marked and left as it was", () => {
  const form = make();
  showFilters(form, {...initialState, from: "2013"});
  const from = form.querySelector<HTMLInputElement>("input[name=from]");
  if (from) from.value = "soon";
  const {state, wrong} = readFilters(form, {...initialState, from: "2013", page: 4});
  expect(wrong).toEqual(["soon"]);
  expect(state).toMatchObject({from: "2013", page: 1});
  expect(from?.getAttribute("aria-invalid")).toBe("true");
});
