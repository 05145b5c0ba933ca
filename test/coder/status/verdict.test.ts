import {expect, test} from "vitest";
import {announced, cancelled, excluded, happened} from "../../../src/coder/status/verdict.js";

test("a contact is said to have happened, to come or to be off; what is none says why", () => {
  expect(happened()).toEqual({status: "occurred", reason: null, rules: []});
  expect(announced("a")).toEqual({status: "announced", reason: null, rules: ["a"]});
  expect(cancelled("b")).toEqual({status: "cancelled", reason: null, rules: ["b"]});
  expect(excluded("denied", "c")).toEqual({status: "occurred", reason: "denied", rules: ["c"]});
});
