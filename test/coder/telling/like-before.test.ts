import {expect, test} from "vitest";
import type {Draft} from "../../../src/coder/grammar/draft.js";
import {likeBefore} from "../../../src/coder/telling/like-before.js";
import {draftsOf, pageOf, sceneOf, who} from "../reading.js";

test("the same people, and nothing of who called, came or received", () => {
  const text = "Zarif was received by Assad in Damascus on Monday at Assad's invitation.";
  const [before] = draftsOf(text) as [Draft];
  const [sentence] = pageOf(text).sentences;
  const {reading} = sceneOf(text);
  const {channel, frame, status} = before;
  const words = {from: 0, to: 2};
  const like = likeBefore(before, reading, {
    sentence: sentence as never,
    index: 3,
    words,
    channel,
    frame,
    status,
    rules: ["rule"]
  });
  expect(who(like.members)).toEqual(who(before.members));
  expect([like.host, like.travelled, like.invitedBy, like.place, like.initiator]).toEqual([
    null,
    null,
    null,
    null,
    null
  ]);
  expect(like).toMatchObject({sentence: 3, channel, rules: ["rule"], weak: false});
});
