import {expect, test} from "vitest";
import {moreAfterAChange} from "../../../src/tables/claims/more-after-a-change.js";
import {on} from "../build.js";
import {call, world} from "./world.js";

const calls = (before: number, after: number) =>
  Array.from({length: before + after}, (_, n) => call(n, on(n < before ? "2020-02-02" : "2020-06-10")));

test("the day of the change belongs to what follows", () => {
  expect(moreAfterAChange(world({contacts: calls(1, 12)}))).toMatchObject({value: 1, n: 1, holds: true});
  expect(moreAfterAChange(world({contacts: calls(6, 6)}))).toMatchObject({value: 0, n: 1, holds: false});
});
