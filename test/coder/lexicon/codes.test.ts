import {expect, test} from "vitest";
import {CUES, cueOf, FRAMES, frameOf, INVITE_FRAMES, isAskedBy} from "../../../src/coder/lexicon/codes.js";

const place = {file: "data/lexicon/en/channels.csv", rule: "en-x"};

test("a known frame or cue is itself", () => {
  expect(FRAMES.map((frame) => frameOf(frame, place))).toEqual([...FRAMES]);
  expect(CUES.map((cue) => cueOf(cue, place))).toEqual(CUES.map((cue) => ({cue, scope: null})));
  expect(cueOf("rumoured_behind", place)).toEqual({cue: "rumoured", scope: "behind"});
});

test("an unknown one is told with file, row, column, value and the way out", () => {
  expect(() => frameOf("meet", place)).toThrow(
    /^data\/lexicon\/en\/channels\.csv row en-x, column frame: "meet" is not known; write one of meets, talks, /
  );
  expect(() => cueOf("rumoured_before", place)).toThrow(/column cue: "rumoured_before" is not known/);
  expect(() => cueOf("maybe", place)).toThrow(/column cue: "maybe" is not known; write one of denied, not, /);
});

test("behind some phrases stands whoever asked", () => {
  expect(INVITE_FRAMES.filter(isAskedBy)).toEqual(["asked_by", "caller_was"]);
});
