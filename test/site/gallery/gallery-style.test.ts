import {join} from "node:path";
import {expect, test} from "vitest";
import {runPipeline} from "../../../src/pipeline.js";
import {folders, projectDir} from "../../../src/site/folders.js";
import {galleryStyle} from "../../../src/site/gallery/gallery-style.js";

const css = galleryStyle(join(projectDir, "src/style"), runPipeline({dataDir: folders.data}).dyad);

test("both themes belong to their panels and none to the system", () => {
  expect(css).not.toContain("prefers-color-scheme");
  for (const word of ["--paper", "--side-1"]) {
    expect(css).toMatch(new RegExp(`:root, \\[data-theme="light"\\] \\{[^}]*${word}`));
    expect(css).toMatch(new RegExp(`(^|[}\\s])\\[data-theme="?dark"?\\] ?\\{[^}]*${word}`));
  }
});
