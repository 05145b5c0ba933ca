import {expect, test} from "vitest";
import {summarize} from "../../src/site/summarize.js";

test("what was found, in one line when there is nothing to warn of", () => {
  expect(summarize({texts: 5, contacts: 1, exclusions: 12, warnings: [], seconds: 9.87})).toBe(
    "5 texts, 1 contact, 12 passages looked at and left out; built in 9.9 s\nno warnings"
  );
});

test("warnings follow, each on its line", () => {
  expect(summarize({texts: 1, contacts: 0, exclusions: 1, warnings: ["a.txt: not listed"], seconds: 1})).toBe(
    "1 text, 0 contacts, 1 passage looked at and left out; built in 1.0 s\n1 warning:\n  a.txt: not listed"
  );
});
