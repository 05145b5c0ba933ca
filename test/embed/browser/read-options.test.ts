import {expect, test} from "vitest";
import {readOptions} from "../../../src/embed/browser/read-options.js";

const holders = [{name: "Someone", start: "2013-08-03", end: "2021-08-03"}];
const read = (search: string) => readOptions(new URLSearchParams(search), holders, ["en", "fr"]);

test("without a word everything is as usual", () => {
  expect(read("")).toEqual({
    options: {dark: "auto", plain: false, transparent: false, time: null, motion: "auto"},
    wrong: []
  });
});

test("what nobody knows is passed over", () => {
  expect(read("utm_source=x&onload=alert(1)")).toEqual(read(""));
});

test("what is known is understood", () => {
  expect(read("dark=true&plain&transparent=1&motion=reduce&lang=en").options).toEqual({
    dark: "true",
    plain: true,
    transparent: true,
    time: null,
    motion: "reduce"
  });
  expect(read("plain=false").options.plain).toBe(false);
});

test("a span ends with the last day of what it names; a holder stands for the time in office", () => {
  const [, until = ""] = read("time=2013..2016-05").options.time ?? [];
  expect("2016-05-31" < until && until < "2016-06-01").toBe(true);
  expect(read("time=earliest..latest").options.time).toEqual(["", "9999"]);
  expect(read("leader=SOMEONE").options.time).toEqual(["2013-08-03", "2021-08-03"]);
});

test("a wrong value leaves things as they were, and is told", () => {
  const {options, wrong} = read("dark=blue&time=yesterday&leader=nobody&lang=xx&motion=%3Cscript%3E");
  expect(options).toEqual(read("").options);
  expect(wrong).toHaveLength(5);
  expect(wrong[0]).toContain('lang="xx"');
});
