import {expect, test} from "vitest";
import {exactDay} from "../../../src/coder/dating/dated.js";

test("an interval of one day is that day, any other is none", () => {
  expect(exactDay({earliest: "2021-07-05", latest: "2021-07-05"})).toBe("2021-07-05");
  expect(exactDay({earliest: "2021-07-05", latest: "2021-07-06"})).toBeNull();
  expect(exactDay({earliest: null, latest: null})).toBeNull();
});
