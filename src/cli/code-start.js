import {join} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";
import {writeBundles} from "../bundled.js";

// Starts `code.ts` as a bundle beside that of its workers, which are begun by their place.
const here = fileURLToPath(new URL(".", import.meta.url));
const outdir = join(here, "../../.build/cli");
await writeBundles({code: join(here, "code.ts"), "code-worker": join(here, "code-worker.ts")}, {outdir});
process.argv[1] = join(outdir, "code.mjs");
await import(pathToFileURL(process.argv[1]).href);
