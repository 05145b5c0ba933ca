import {expect, test} from "vitest";
import {reasonWords} from "../../src/story/reason.js";

test("reasons are told in words", () => {
  expect(reasonWords("other_pair")).toBe("between others");
  expect(reasonWords("related_link")).toContain("another story");
});
