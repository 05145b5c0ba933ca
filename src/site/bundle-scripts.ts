import {dirname, join} from "node:path";
import {type BuildOptions, build, type Plugin} from "esbuild";
import {projectDir} from "./folders.js";

const folder = join(projectDir, "src", "story");
const notebook = join(projectDir, "src", "notebook");

/** The pages' scripts by name. Each is bundled apart: the story's files hold nothing that only another page needs. */
export const pageEntries: Readonly<Record<string, string>> = {
  main: join(folder, "main.ts"),
  explore: join(folder, "explore", "start.ts"),
  notebook: join(notebook, "start.ts"),
  coder: join(notebook, "worker.ts")
};

/** The detector of languages is six times the coder; in a page a text's language is guessed from the lexicon, or chosen. */
const lighter = {"eld/extrasmall": join(notebook, "no-detector.ts")};

/** Modules of the coder that a page has no use for. */
const ANY_PAIR = /\/any-pair-(?:items|units|status|sense|several)\.js$/;

const withoutAnyPair: Plugin = {
  name: "without-any-pair",
  setup({onResolve}) {
    onResolve({filter: ANY_PAIR}, () => ({path: join(notebook, "no-any-pair.ts")}));
  }
};

/**
 * Bundles the pages' browser code: `main.js` is small and loads with the page; what it imports on demand (the charts)
 * becomes a file of its own that is fetched when a reader first looks at a figure. Left to Framework, a page
 * would preload every module of the charts.
 */
export async function bundleScripts(outdir: string, {entries = pageEntries, minify = true} = {}): Promise<void> {
  await Promise.all(
    Object.entries(entries).map(([name, entry]) => build(scriptOptions(name, {entry, outdir, minify})))
  );
}

export interface ScriptOptions {
  entry: string;
  outdir: string;
  minify: boolean;
}

/** How a script is bundled, for a site to be published and while one works. */
export function scriptOptions(name: string, {entry, outdir, minify}: ScriptOptions): BuildOptions {
  return {
    // Names of files enter the hashes; told relative to the entry, they are the same in every folder.
    absWorkingDir: dirname(entry),
    preserveSymlinks: true,
    entryPoints: {[name]: entry},
    outdir,
    bundle: true,
    splitting: true,
    alias: lighter,
    plugins: [withoutAnyPair],
    format: "esm",
    target: ["es2022", "chrome111", "firefox113", "safari16.4"],
    minify,
    legalComments: "none",
    logLevel: "silent"
  };
}
