import {expect, test} from "vitest";
import {pageResults} from "../../../src/cli/bench/pages.js";

test("without a built story one is told to build it", async () => {
  await expect(pageResults("/no/such/folder")).rejects.toThrow(
    'no story in /no/such/folder; run "npm run build" first'
  );
});
