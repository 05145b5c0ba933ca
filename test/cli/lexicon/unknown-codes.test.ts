import {expect, test} from "vitest";
import {unknownCodes} from "../../../src/cli/lexicon/unknown-codes.js";
import {loadDataTables} from "../../../src/corpus/data-tables.js";
import {formatProblem} from "../../../src/corpus/problem.js";
import {copyData} from "../../corpus/copy-data.js";

test("the grammar knows every frame and cue of the lexicon", () => {
  const {languages, anyPair} = loadDataTables("data");
  expect([...Object.values(languages), ...Object.values(anyPair)].flatMap(unknownCodes)).toEqual([]);
});

test("one it does not know is told with the near ones; what a verb's form adds is known", () => {
  const {dir, edit} = copyData();
  edit(
    "lexicon/en/channels.csv",
    (text) => `${text}a,(ran across),meeting,meeets,\nb,(will see),meeting,meets_planned,\n`
  );
  const {en = {}} = loadDataTables(dir).languages;
  expect(unknownCodes(en).map(formatProblem)).toEqual([
    expect.stringMatching(/row \d+, column frame: "meeets" is not known to the grammar; did you mean meets\?/)
  ]);
  edit(
    "lexicon/en/status.csv",
    (text) => `${text}c,(on nobody's list),rumoured_behind,\nd,(as yet),rumoured_before,\n`
  );
  expect(
    unknownCodes(loadDataTables(dir).languages.en ?? {})
      .slice(1)
      .map(formatProblem)
  ).toEqual([expect.stringMatching(/status\.csv row \d+, column cue: "rumoured_before" is not known to the grammar/)]);
});
