import {expect, test} from "vitest";
import {speedResults} from "../../../src/cli/bench/speed.js";
import {readSources} from "../../../src/corpus/sources.js";
import {dataDir, lexicon} from "../lexicon.js";

test("a command of its own is timed with one job and two, and its memory is looked at", async () => {
  const sources = {texts: readSources(dataDir).texts, people: lexicon.rows.people};
  const results = await speedResults(sources, {sizes: [0.02], dataDir});
  expect(results.map(({what}) => what)).toEqual([
    "start, with one text",
    "0.02 MB, one job",
    "0.02 MB, one job, without the start",
    "0.02 MB, two jobs, without the start",
    "0.02 MB, most memory",
    "0.02 MB, share in paragraphs that came before",
    "0.02 MB without any such, one job",
    "chrono-node, dates alone, 0.02 MB in one process"
  ]);
  expect(results[1]?.value).toMatch(/^\d+\.\d MB\/s$/);
}, 120_000);
