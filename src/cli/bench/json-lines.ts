import {readFileSync} from "node:fs";

/** The values of a file of JSON Lines, blank lines left out. Throws on a line that is no JSON, with its number. */
export function readJsonLines(path: string): unknown[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .flatMap((line, index) => {
      if (line.trim() === "") return [];
      try {
        return [JSON.parse(line) as unknown];
      } catch {
        throw new Error(`${path} line ${index + 1} is no JSON; take it out or mend it`);
      }
    });
}
