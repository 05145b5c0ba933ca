import {mkdir, rename, writeFile} from "node:fs/promises";
import {basename, dirname, join} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";
import {build} from "esbuild";

// Starts `code.ts` as one bundle: that is made anew and read in a fraction of the time that a hundred modules take one
// by one. Each file is put in place whole, since several runs may start at once.
const here = dirname(fileURLToPath(import.meta.url));
const outdir = join(here, "../../.build/cli");
const {outputFiles} = await build({
  entryPoints: ["code.ts", "code-worker.ts"].map((file) => join(here, file)),
  outdir,
  write: false,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external"
});
await mkdir(outdir, {recursive: true});
for (const {path, contents} of outputFiles) {
  const whole = join(outdir, `${process.pid}-${basename(path)}`);
  await writeFile(whole, contents);
  await rename(whole, path);
}
process.argv[1] = join(outdir, "code.js");
await import(pathToFileURL(process.argv[1]).href);
