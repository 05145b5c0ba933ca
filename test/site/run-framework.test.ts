import {existsSync} from "node:fs";
import {delimiter, join} from "node:path";
import {expect, test} from "vitest";
import {projectDir} from "../../src/site/folders.js";
import {frameworkBin, frameworkEnv, reasonOf} from "../../src/site/run-framework.js";

test("tools find each other and Framework reports to nobody", () => {
  const {PATH, OBSERVABLE_TELEMETRY_DISABLE, SITE_DEV} = frameworkEnv({SITE_DEV: "1"});
  expect(PATH?.split(delimiter)[0]).toBe(join(projectDir, "node_modules", ".bin"));
  expect(existsSync(join(PATH?.split(delimiter)[0] ?? "", "vitest"))).toBe(true);
  expect(OBSERVABLE_TELEMETRY_DISABLE).toBe("1");
  expect(SITE_DEV).toBe("1");
});

test("its program is where it was when its version was pinned", () => {
  expect(existsSync(frameworkBin())).toBe(true);
});

test("of a failed build one is told the reason, not the advice to report it", () => {
  const said =
    'load /index \nUnexpected error: unknown fact "odd" in /index.md\n\nTip: To see the full stack trace\n\nIf you think this is a bug';
  expect(reasonOf(said)).toBe('unknown fact "odd" in /index.md');
});

test("without a reason, one is told how it ended", () => {
  const said = Array.from({length: 20}, (_, i) => `line ${i}`).join("\n");
  expect(reasonOf(said)).toMatch(/^the pages could not be built:\nline 8\n[\s\S]*line 19$/);
});
