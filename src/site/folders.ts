import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";

/** The project's own folder, wherever the command was started. */
export const projectDir = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** The folders a build reads and writes, all absolute. */
export interface Folders {
  /** What a journalist edits. */
  data: string;
  /** Tables and the pieces of the story, between the pipeline and the pages. */
  build: string;
  /** Where Framework renders; it becomes `dist` only when nothing is wrong with it. */
  site: string;
  /** The published tree. */
  dist: string;
  /** Scripts and fonts made for the pages; under the site's root because Framework attaches only what lies there. */
  made: string;
  /** Framework's cache. */
  cache: string;
}

/** The folders of a project at `root`. */
export function foldersIn(root: string): Folders {
  return {
    data: join(root, "data"),
    build: join(root, ".build"),
    site: join(root, ".build", "site"),
    dist: join(root, "dist"),
    made: join(root, "src", "made"),
    cache: join(root, "src", ".observablehq", "cache")
  };
}

export const folders = foldersIn(projectDir);
