import {expect, test} from "vitest";
import {chipsOf} from "../../../src/story/explore/chips.js";
import {choicesOf} from "../../../src/story/explore/choices.js";
import {initialState, withPicked} from "../../../src/story/explore/state.js";
import {entries, setting} from "./sample.js";

const choices = choicesOf(entries, setting);

test("each thing that narrows can be taken away alone", () => {
  const state = {
    ...withPicked(initialState, "channel", ["call", "visit"]),
    from: "2013",
    to: "2020-02",
    q: "ann",
    page: 3
  };
  const chips = chipsOf(state, choices);
  expect(chips.map(({label}) => label)).toEqual(["2013 to February 2020", "Channel: Call", "Channel: Visit", "“ann”"]);
  expect(chips[1]?.without.picked.channel).toEqual(["visit"]);
  expect(chips[1]?.without).toMatchObject({q: "ann", from: "2013", page: 1});
  expect(chips[0]?.without).toMatchObject({from: null, to: null, page: 1});
});

test("open and single periods read as such; nothing narrowed, no chips", () => {
  expect(chipsOf({...initialState, from: "2013"}, choices)[0]?.label).toBe("From 2013");
  expect(chipsOf({...initialState, to: "2013-05-06"}, choices)[0]?.label).toBe("To 6 May 2013");
  expect(chipsOf({...initialState, from: "2013", to: "2013"}, choices)[0]?.label).toBe("2013");
  expect(chipsOf(initialState, choices)).toEqual([]);
});
