import {existsSync, readFileSync} from "node:fs";

/** What a JSON file of the build folder says by name; nothing before the file is made. */
export function readMade(file: string): Record<string, unknown> {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>) : {};
}
