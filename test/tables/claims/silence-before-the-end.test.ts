import {expect, test} from "vitest";
import {silenceBeforeTheEnd} from "../../../src/tables/claims/silence-before-the-end.js";
import {on} from "../build.js";
import {call, world} from "./world.js";

const last = [
  call(2, on("2020-12-02")),
  call(3, {level: "minister", ...on("2020-12-01")}),
  call(4, {level: "minister", ...on("2020-12-03")})
];

test("the days between the last two calls at the top and what came then", () => {
  const found = silenceBeforeTheEnd(world({contacts: [call(1, on("2020-07-09", "2020-07-10")), ...last]}));
  expect(found).toMatchObject({value: 145, low: 145, high: 146, n: 3, holds: true});
});

test("a short silence, or one that nothing followed, does not hold", () => {
  expect(silenceBeforeTheEnd(world({contacts: [call(1, on("2020-11-10")), ...last]})).holds).toBe(false);
  expect(silenceBeforeTheEnd(world({contacts: [call(1, on("2020-07-10")), call(2, on("2020-12-02"))]})).holds).toBe(
    false
  );
  expect(silenceBeforeTheEnd(world())).toMatchObject({value: null, holds: false});
});
