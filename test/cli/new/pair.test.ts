import {expect, test} from "vitest";
import {parseHolder, parsePeriod} from "../../../src/cli/new/pair.js";

const SIDES = ["TUR", "GRC"];
const SAYS = "https://example.org/a";

test("a holder in one line, still in office or not", () => {
  expect(parseHolder(`GRC; Prime Minister; Ana Berg ; 2019-07-08; ; ${SAYS}`, SIDES)).toEqual({
    side: "GRC",
    office: "Prime Minister",
    name: "Ana Berg",
    start: "2019-07-08",
    end: null,
    source: SAYS
  });
  expect(parseHolder(`TUR;President;Per Vik;2014-08;2019;${SAYS}`, SIDES).end).toBe("2019");
});

test("what is no holder is told with the way out", () => {
  const told = (line: string) => () => parseHolder(line, SIDES);
  expect(told("GRC; Prime Minister; Ana Berg")).toThrow("write CODE; office; name; from; to or nothing; address");
  expect(told(`FRA; President; Ana Berg; 2019; ; ${SAYS}`)).toThrow('"FRA" is none of the two sides TUR and GRC');
  expect(told(`GRC; President; Ana Berg; July 2019; ; ${SAYS}`)).toThrow('"July 2019" is not a date; write it as');
  expect(told("GRC; President; Ana Berg; 2019; ; example")).toThrow('"example" is not a web address');
});

test("a period has a first and a last day", () => {
  expect(parsePeriod("2010-01-01/2020-12-31")).toEqual({start: "2010-01-01", end: "2020-12-31"});
  for (const text of ["2010", "2010-01-01/2009-01-01", "2010-01-01/2020-02-30"])
    expect(() => parsePeriod(text)).toThrow(`"${text}" is no period; write its first and last day`);
});
