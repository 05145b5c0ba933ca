import {execFile} from "node:child_process";
import {mkdir, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {promisify} from "node:util";
import {compressTree} from "../../site/compress.js";
import {frameworkBin, frameworkEnv} from "../../site/run-framework.js";
import {seedVersions} from "../../site/seed-versions.js";

const page = `# One chart

\`\`\`js
import * as Plot from "@observablehq/plot";

display(Plot.plot({marks: [Plot.lineY(Array.from({length: 100}, (_, i) => Math.sin(i / 10)))]}));
\`\`\`
`;

// Framework's own but for the fonts it would fetch from elsewhere, which would only make it slower.
const config = `export default {root: "src", output: "dist", title: "Bare", globalStylesheets: []};\n`;

/** A page of Framework's with one chart of Plot's and nothing of ours, to measure beside it. */
export async function writeBarePage(dir: string): Promise<void> {
  await rm(dir, {recursive: true, force: true});
  await mkdir(join(dir, "src"), {recursive: true});
  await writeFile(join(dir, "observablehq.config.js"), config);
  await writeFile(join(dir, "package.json"), `{"type": "module"}\n`);
  await writeFile(join(dir, "src", "index.md"), page);
  await seedVersions(join(dir, "src", ".observablehq", "cache"));
}

/**
 * Builds that page, compressed as ours are. `dir` has to lie in the project, whose packages it uses.
 *
 * @returns the built tree
 */
export async function buildBarePage(dir: string): Promise<string> {
  await writeBarePage(dir);
  await promisify(execFile)(process.execPath, [frameworkBin(), "build"], {cwd: dir, env: frameworkEnv()});
  await compressTree(join(dir, "dist"));
  return join(dir, "dist");
}
