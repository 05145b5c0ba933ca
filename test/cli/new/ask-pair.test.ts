import {PassThrough, Readable} from "node:stream";
import {expect, test} from "vitest";
import {askAt, pairFrom} from "../../../src/cli/new/ask-pair.js";
import type {Country} from "../../../src/cli/new/country.js";

const countries = new Map<string, Country>([
  ["XNL", {side: "XNL", name: "Northland", capital: "Norburg", names: ["Northland"], demonyms: []}],
  ["XSM", {side: "XSM", name: "Southmark", capital: "Sudhaven", names: ["Southmark"], demonyms: []}]
]);
const NOTHING = {title: null, period: null, sides: [], holders: []};

async function asked(input: string, given = NOTHING) {
  const output = new PassThrough();
  const {ask, end} = askAt(Readable.from([input]), output);
  const pair = await pairFrom(given, countries, ask).finally(end);
  return {pair, shown: String(output.read())};
}

test("everything is asked for, and a wrong answer again", async () => {
  const answers = ["XNX", "Northland", "XNL", "XSM", "", "2010", "2010-01-01/2012-12-31", "XNL; President", ""];
  const {pair, shown} = await asked(
    answers.toSpliced(8, 0, "XNL; President; Ana Berg; 2010; ; https://example.org/").join("\n")
  );
  expect(pair).toMatchObject({
    title: "Between Norburg and Sudhaven",
    period: {start: "2010-01-01"},
    sides: [{side: "XNL"}, {side: "XSM"}],
    holders: [{name: "Ana Berg"}]
  });
  expect(shown).toContain('"XNX" is no country');
  expect(shown).toContain("Northland is the first country already");
  expect(shown).toContain('"2010" is no period');
  expect(shown).toContain("is no holder of an office: write CODE; office");
});

test("where nobody answers, what is missing is told", async () => {
  await expect(asked("XNL\n")).rejects.toThrow("second country is missing");
  await expect(pairFrom(NOTHING, countries, null)).rejects.toThrow("first country (code or name) is missing");
  const given = {...NOTHING, sides: ["XNL", "XSM"], period: "2010-01-01/2012-12-31"};
  expect((await pairFrom(given, countries, null)).title).toBe("Between Norburg and Sudhaven");
});
