import {expect, test} from "vitest";
import {editToScreen} from "../../../src/cli/bench/edit-to-screen.js";

test("an edit of a recipe is timed until the page is served that shows it", {timeout: 240_000}, async () => {
  const lines: string[] = [];
  const told = (line: string) => lines.push(line);
  const [result, ...more] = await editToScreen({texts: 0, goal: "< 2 s", only: /^4\./, told});
  expect(result).toMatchObject({what: "Follow a theme", value: expect.stringMatching(/^\d+\.\d\d s$/), goal: "< 2 s"});
  expect(Number.parseFloat(result?.value ?? "0")).toBeGreaterThan(0);
  expect(more).toEqual([]);
  expect(lines.at(-1)).toBe(`Follow a theme: ${result?.value}`);
});
