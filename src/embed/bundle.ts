import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {type BuildOptions, build} from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));

export const bundleSettings = {
  absWorkingDir: here,
  preserveSymlinks: true,
  bundle: true,
  write: false,
  minify: true,
  legalComments: "none",
  logLevel: "silent",
  target: ["es2022", "chrome111", "firefox113", "safari16.4"]
} as const satisfies BuildOptions;

/** One of the scripts of `browser/` as it is sent: a classic script without globals, or a module. */
export async function bundleScript(name: string, format: "iife" | "esm"): Promise<string> {
  const {outputFiles} = await build({
    ...bundleSettings,
    entryPoints: [join(here, "browser", `${name}.ts`)],
    format
  });
  return (outputFiles[0]?.text ?? "").trim();
}
