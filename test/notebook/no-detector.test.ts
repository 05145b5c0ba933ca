import {expect, test} from "vitest";
import {eld} from "../../src/notebook/no-detector.js";

test("it never claims to know a language", () => {
  expect(eld.detect()).toEqual({language: ""});
});
