import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";

/** The project's own folder, wherever the command was started. */
export const projectDir = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

const inProject = (...parts: string[]): string => join(projectDir, ...parts);

/** The folders a build reads and writes, all absolute. */
export const folders = {
  /** What a journalist edits. */
  data: inProject("data"),
  /** Tables and the pieces of the story, between the pipeline and the pages. */
  build: inProject(".build"),
  /** Where Framework renders; it becomes `dist` only when nothing is wrong with it. */
  site: inProject(".build", "site"),
  /** The published tree. */
  dist: inProject("dist"),
  /** Scripts and fonts made for the pages; under the site's root because Framework attaches only what lies there. */
  made: inProject("src", "made"),
  /** Framework's cache. */
  cache: inProject("src", ".observablehq", "cache")
} as const;
