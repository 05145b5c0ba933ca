import {fileURLToPath} from "node:url";
import {keptScript} from "../kept-script.js";

// Starts `code-main.ts` as a script that is kept, in the main thread and in each that it begins.
const {file, exports, keep} = await keptScript(fileURLToPath(new URL("code-main.ts", import.meta.url)));
if (await exports.main(file)) keep();
