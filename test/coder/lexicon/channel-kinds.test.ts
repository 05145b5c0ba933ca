import {expect, test} from "vitest";
import {CALLS, IN_PERSON, WIRED} from "../../../src/coder/lexicon/channel-kinds.js";
import type {Channel} from "../../../src/coder/types.js";

/** Does not compile once there is another channel. */
const every: Record<Channel, true> = {call: true, video_call: true, meeting: true, visit: true, message: true};
const channels = Object.keys(every) as Channel[];

test("every channel is by wire or in person, and not both", () => {
  expect(channels.filter((channel) => WIRED.has(channel) === IN_PERSON.has(channel))).toEqual([]);
});

test("calls are by wire, and a letter is no call", () => {
  expect(channels.filter((channel) => CALLS.has(channel) && !WIRED.has(channel))).toEqual([]);
  expect(CALLS.has("message")).toBe(false);
});
