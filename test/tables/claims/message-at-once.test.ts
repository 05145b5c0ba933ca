import {expect, test} from "vitest";
import {messageAtOnce} from "../../../src/tables/claims/message-at-once.js";
import {on} from "../build.js";
import {call, world} from "./world.js";

const sent = (day: string) => messageAtOnce(world({contacts: [call(1, {channel: "message", ...on(day)})]}));

test("within a day of the result", () => {
  expect(sent("2020-06-11")).toMatchObject({value: 1, n: 1, unknowns: 0, holds: true});
  expect(sent("2020-06-13")).toMatchObject({value: 3, holds: false});
});

test("a message nobody reports is not known to have come", () => {
  expect(messageAtOnce(world())).toMatchObject({value: null, unknowns: 1, holds: false});
});
