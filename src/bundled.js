import {mkdir, readFile, rename, rm, writeFile} from "node:fs/promises";
import {basename, dirname, join, resolve} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";
import {build} from "esbuild";

const outdir = join(dirname(fileURLToPath(import.meta.url)), "../.build/run");

/**
 * Runs a program of the project, `node src/bundled.js FILE.ts ARGUMENTS`, as one bundle: that is made anew and read in a
 * fraction of the time that two hundred modules take one by one. Every module still knows where its source stands.
 *
 * @param {string} program
 */
async function runBundled(program) {
  const bundle = join(outdir, `${basename(program, ".ts")}-${process.pid}.mjs`);
  await writeBundles({[basename(bundle, ".mjs")]: program}, {outdir, sourcemap: "inline", ...inPlace});
  process.setSourceMapsEnabled(true);
  process.argv.splice(1, 2, program);
  await import(pathToFileURL(bundle).href).finally(() => rm(bundle, {force: true}));
}

/**
 * Bundles programs for Node, packages left out, and puts each file in place whole, since several runs may start at once.
 *
 * @param {Record<string, string>} entryPoints Sources by the names of their bundles.
 * @param {import("esbuild").BuildOptions & {outdir: string}} options
 */
export async function writeBundles(entryPoints, options) {
  const {outputFiles = []} = await build({
    entryPoints,
    outExtension: {".js": ".mjs"},
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    sourcesContent: false,
    ...options,
    write: false
  });
  await mkdir(options.outdir, {recursive: true});
  for (const {path, contents} of outputFiles) {
    const whole = join(dirname(path), `${process.pid}-${basename(path)}`);
    await writeFile(whole, contents);
    await rename(whole, path);
  }
}

/**
 * In a bundle `import.meta` is the bundle's; what a module finds beside itself lies beside its source.
 *
 * @type {import("esbuild").BuildOptions}
 */
const inPlace = {
  define: {"import.meta.url": "moduleUrl", "import.meta.filename": "moduleFile", "import.meta.dirname": "moduleDir"},
  plugins: [
    {
      name: "places of sources",
      setup({onLoad}) {
        onLoad({filter: /\.ts$/}, async ({path}) => {
          const text = await readFile(path, "utf8");
          const [url, file, dir] = [pathToFileURL(path).href, path, dirname(path)].map((place) => JSON.stringify(place));
          const place = `const moduleUrl=${url},moduleFile=${file},moduleDir=${dir};`;
          return {contents: text.includes("import.meta.") ? place + text : text, loader: "ts"};
        });
      }
    }
  ]
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await runBundled(resolve(process.argv[2] ?? ""));
