import {expect, test} from "vitest";
import {peerResults, reportsContact} from "../../../src/cli/bench/peer-cases.js";
import {loadLexicon} from "../../../src/load-lexicon.js";
import {dataDir} from "../lexicon.js";
import {folder} from "./folder.js";

const anyPair = loadLexicon(dataDir, {anyPair: true});
const met = "Kenyan Foreign Minister John Otieno met Norwegian Foreign Minister Ine Dahl in Nairobi on Monday.";

test.each([
  [met, true],
  ["Kenya Hosts Talks Between Norway and Rebels", true],
  ["Kenyan Foreign Minister John Otieno will meet Norwegian Foreign Minister Ine Dahl next week.", false],
  ["Kenyan Foreign Minister John Otieno praised the harvest.", false],
  ["Kenyan President John Otieno sent a letter to the Norwegian prime minister.", false]
])("%s", (text, wanted) => {
  expect(reportsContact({id: "x", text}, anyPair)).toBe(wanted);
});

test("only what is clear and balanced counts", () => {
  const line = (text: string, more: object) => JSON.stringify({id: "x", text, balanced: true, ...more});
  const cases = [
    line(met, {contact_reported: true}),
    line(met, {contact_reported: false, ambiguous: true}),
    line(met, {contact_reported: false, balanced: false})
  ];
  const [first] = peerResults(folder({"peer_cases.jsonl": cases.join("\n")}), anyPair);
  expect(first).toMatchObject({what: expect.stringContaining("(1)"), value: "1.000"});
  expect(peerResults(folder({}), anyPair)).toEqual([]);
});
