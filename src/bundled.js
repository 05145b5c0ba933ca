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
  process.setSourceMapsEnabled(true);
  process.argv.splice(1, 2, program);
  await importBundle(basename(program, ".ts"), {entryPoints: [program]});
}

/**
 * What modules of a checkout of this project export, whatever may already be loaded of this one.
 *
 * @param {string} folder Its `src`.
 * @param {readonly string[]} modules Paths in it.
 */
export async function loadBundled(folder, modules) {
  const contents = modules.map((path) => `export * from ${JSON.stringify(`./${path}`)};`).join("\n");
  return importBundle("modules", {stdin: {contents, resolveDir: folder, loader: "ts"}});
}

let bundles = 0;

/**
 * @param {string} name
 * @param {import("esbuild").BuildOptions} entry
 * @returns {Promise<unknown>}
 */
async function importBundle(name, entry) {
  const bundle = join(outdir, `${name}-${process.pid}-${++bundles}.mjs`);
  const {outputFiles} = await build({
    ...common,
    ...entry,
    packages: "external",
    format: "esm",
    sourcemap: "inline",
    write: false
  });
  // Put in place whole, since several runs may start at once.
  const whole = join(outdir, `${process.pid}-${basename(bundle)}`);
  await mkdir(outdir, {recursive: true});
  await writeFile(whole, outputFiles[0]?.contents ?? "");
  await rename(whole, bundle);
  return import(pathToFileURL(bundle).href).finally(() => rm(bundle, {force: true}));
}

/**
 * A program of the project with its packages as one CommonJS script, and the project's own files that it is made of.
 *
 * @param {string} program
 * @param {string} root What the paths of files are relative to.
 */
export async function scriptOf(program, root) {
  const {outputFiles, metafile} = await build({
    ...common,
    entryPoints: [program],
    plugins: [...common.plugins, detectorLater],
    format: "cjs",
    metafile: true,
    absWorkingDir: root,
    // Where a thread is begun with modules it is not begun with this script.
    logOverride: {"empty-import-meta": "silent"}
  });
  const inputs = Object.keys(metafile.inputs).filter((path) => !/node_modules|:/.test(path));
  return {text: outputFiles[0]?.text ?? "", inputs};
}

/**
 * In a bundle `import.meta` is the bundle's; what a module finds beside itself lies beside its source.
 *
 * @type {import("esbuild").Plugin}
 */
const inPlace = {
  name: "places of sources",
  setup({onLoad}) {
    onLoad({filter: /\.ts$|\/src\/bundled\.js$/}, async ({path}) => {
      const text = await readFile(path, "utf8");
      const [url, file, dir] = [pathToFileURL(path).href, path, dirname(path)].map((place) => JSON.stringify(place));
      const place = `const moduleUrl=${url},moduleFile=${file},moduleDir=${dir};`;
      return {contents: text.includes("import.meta.") ? place + text : text, loader: "ts"};
    });
  }
};

/**
 * The table that languages are told by takes longer to read than a few texts that state theirs take to code.
 *
 * @type {import("esbuild").Plugin}
 */
const detectorLater = {
  name: "detector when asked for",
  setup({onResolve, onLoad, resolve}) {
    onResolve({filter: /^eld\//}, async ({path, resolveDir, pluginData}) => {
      if (pluginData === "found") return undefined;
      const {path: own} = await resolve(path, {resolveDir, kind: "import-statement", pluginData: "found"});
      return {path: own, namespace: "later"};
    });
    onLoad({filter: /./, namespace: "later"}, ({path}) => ({
      contents: `exports.eld = {detect: (text) => require(${JSON.stringify(path)}).eld.detect(text)};`,
      resolveDir: dirname(path)
    }));
  }
};

const common = {
  bundle: true,
  platform: /** @type {const} */ ("node"),
  target: "node20",
  sourcesContent: false,
  define: {"import.meta.url": "moduleUrl", "import.meta.filename": "moduleFile", "import.meta.dirname": "moduleDir"},
  plugins: [inPlace],
  write: /** @type {const} */ (false)
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await runBundled(resolve(process.argv[2] ?? ""));
