import {join} from "node:path";
import {orNull, text, url} from "./leaves.js";
import {attempt, isError, type Problem, stopOn} from "./problem.js";
import {readJson} from "./read-json.js";
import {checkShape, type Shape} from "./shape.js";
import {shownPath} from "./shown-path.js";

/** Who publishes the story and where; null is not known yet. */
export interface Site {
  base_url: string | null;
  publisher: string;
  byline: string;
  contact: string | null;
  licences: {code: string; data: string; texts: string};
}

const SITE: Shape = {
  keys: {
    base_url: orNull(url),
    publisher: text,
    byline: text,
    contact: orNull(text),
    licences: {keys: {code: text, data: text, texts: text}}
  }
};

/** `site.json`. Throws a `DataError` naming file and key. */
export function readSite(dataDir: string): Site {
  const {site, problems} = loadSite(dataDir);
  stopOn(problems);
  if (!site) throw new Error(`no site in ${dataDir}`);
  return site;
}

/** The same with its problems; null where it cannot be used at all. */
export function loadSite(dataDir: string): {site: Site | null; problems: Problem[]} {
  const path = join(dataDir, "site.json");
  const {value, problems: unread} = attempt(() => readJson(path));
  if (value === null) return {site: null, problems: [...unread]};
  const problems = checkShape(value, SITE, {file: shownPath(path), column: null});
  return {site: problems.some(isError) ? null : (value as Site), problems};
}
