import {expect, test} from "vitest";
import {hostOf} from "../../../src/charts/words/host.js";

test("a host is named without what stands around it", () => {
  expect(["https://www.a.example/b/c?d", "http://a.example", "https://b.a.example/"].map(hostOf)).toEqual([
    "a.example",
    "a.example",
    "b.a.example"
  ]);
  expect(hostOf("a letter")).toBe("a letter");
});
