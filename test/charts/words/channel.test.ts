import {expect, test} from "vitest";
import {channelWord} from "../../../src/charts/words/channel.js";

test("channels as prose names them", () => {
  expect(channelWord("video_call")).toBe("video call");
  expect(channelWord("visit")).toBe("visit");
});
