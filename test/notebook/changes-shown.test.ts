import {expect, test} from "vitest";
import {changesShown} from "../../src/notebook/changes-shown.js";
import {openPage} from "./page.js";

test("each change is a step to follow in the project, and all can be put back", () => {
  openPage();
  const steps = [{path: "data/lexicon/en/channels.csv", doing: "add the line", line: "en-x,(pinged),call,calls,"}];
  const shown = changesShown({steps});
  expect(shown.map(({textContent}) => textContent).join(" ")).toContain(
    "In data/lexicon/en/channels.csv, add the line: en-x,(pinged),call,calls,"
  );
  expect(shown.at(-1)?.hasAttribute("data-all")).toBe(true);
});

test("where nothing is changed that is said, and there is nothing to put back", () => {
  openPage();
  const [note, ...more] = changesShown({steps: []});
  expect(note?.textContent).toContain("nothing is changed");
  expect(more).toEqual([]);
});
