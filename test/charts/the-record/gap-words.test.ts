import {expect, test} from "vitest";
import {gapWords} from "../../../src/charts/the-record/gap-words.js";
import {labels} from "../sample.js";

const period = {start: "2012-01-01", end: "2024-12-08"};
const words = (start: string, end: string): string => gapWords({level: "minister", start, end}, period, labels);

test("a gap at the beginning, in the middle and at the end of the period", () => {
  expect(words("2012-01-01", "2016-01-01")).toBe("Before 2016: contacts of ministers not searched for");
  expect(words("2014-01-01", "2016-01-01")).toBe("2014–2015: contacts of ministers not searched for");
  expect(words("2014-03-01", "2014-06-01")).toBe("2014: contacts of ministers not searched for");
  expect(words("2020-01-01", "2024-12-08")).toBe("From 2020: contacts of ministers not searched for");
});
