import {expect, test} from "vitest";
import {claimsIn, renderNotes} from "../../src/story/render-notes.js";
import {recordTables} from "../charts/sample.js";

const page = "[a]{claim=seasons fails} b [c]{claim=other-side-calls} [d]{claim=seasons fails}";

test("a note for every tested sentence, in the order of the page", () => {
  expect(claimsIn(page)).toEqual(["seasons", "other-side-calls", "seasons"]);
  const html = renderNotes(page, recordTables.claims);
  expect(html.match(/<li>/g)).toHaveLength(3);
  expect(html.indexOf("by quarter")).toBeLessThan(html.indexOf("the other side rang"));
  expect(html).toContain("fails.</li>");
});
