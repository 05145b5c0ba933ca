import {expect, test} from "vitest";
import {codebookTables} from "../../../src/tables/codebook.js";
import {columnSources, sourceMeanings, sourceOf} from "../../../src/tables/schemas/sources.js";

test("every column has its source, and no source is named for a column that is not there", () => {
  for (const {table, columns} of codebookTables()) {
    const names = new Set(columns.map(({name}) => name));
    const [, others = {}] = columnSources[table as keyof typeof columnSources] ?? [];
    expect(Object.keys(others).filter((name) => !names.has(name))).toEqual([]);
    for (const {source} of columns) expect(sourceMeanings).toHaveProperty(source);
  }
});

test("what is worked out is not passed off as read", () => {
  expect(sourceOf("contacts", "direction")).toBe("computed");
  expect(sourceOf("frequency", "n_low")).toBe("computed");
  expect(sourceOf("contacts", "channel")).toBe("joined");
  expect(sourceOf("mentions", "quote")).toBe("text");
});
