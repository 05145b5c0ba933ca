import {expect, test} from "vitest";
import {ofAnyPair, peerResults, reportsContact} from "../../../src/cli/bench/peer-cases.js";
import {lexicon} from "../lexicon.js";
import {folder} from "./folder.js";

const anybody = ofAnyPair(lexicon);
const met = "Syrian Foreign Minister Faisal Mekdad met Russian Foreign Minister Sergey Lavrov in Moscow on Monday.";

test.each([
  [met, true],
  ["Russian Foreign Minister Sergey Lavrov will meet Syrian Foreign Minister Faisal Mekdad next week.", false],
  ["Syrian Foreign Minister Faisal Mekdad praised the harvest.", false]
])("%s", (text, wanted) => {
  expect(reportsContact({id: "x", text}, anybody)).toBe(wanted);
});

test("only what is clear and balanced counts", () => {
  const line = (text: string, more: object) => JSON.stringify({id: "x", text, balanced: true, ...more});
  const cases = [
    line(met, {contact_reported: true}),
    line(met, {contact_reported: false, ambiguous: true}),
    line(met, {contact_reported: false, balanced: false})
  ];
  const [first] = peerResults(folder({"peer_cases.jsonl": cases.join("\n")}), lexicon);
  expect(first).toMatchObject({what: expect.stringContaining("(1)"), value: "1.000"});
  expect(peerResults(folder({}), lexicon)).toEqual([]);
});
