import {existsSync} from "node:fs";
import {delimiter, join} from "node:path";
import {expect, test} from "vitest";
import {projectDir} from "../../src/site/folders.js";
import {frameworkBin, frameworkEnv} from "../../src/site/run-framework.js";

test("Framework finds the loaders' interpreter and reports to nobody", () => {
  const {PATH, OBSERVABLE_TELEMETRY_DISABLE, SITE_DEV} = frameworkEnv({SITE_DEV: "1"});
  expect(PATH?.split(delimiter)[0]).toBe(join(projectDir, "node_modules", ".bin"));
  expect(existsSync(join(PATH?.split(delimiter)[0] ?? "", "tsx"))).toBe(true);
  expect(OBSERVABLE_TELEMETRY_DISABLE).toBe("1");
  expect(SITE_DEV).toBe("1");
});

test("its program is where it was when its version was pinned", () => {
  expect(existsSync(frameworkBin())).toBe(true);
});
