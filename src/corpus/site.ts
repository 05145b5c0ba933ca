import {join} from "node:path";
import {orNull, text, url} from "./leaves.js";
import {loadJson} from "./load-json.js";
import {type Problem, stopOn} from "./problem.js";
import type {Shape} from "./shape.js";

/** Who publishes the story and where; null is not known yet. */
export interface Site {
  base_url: string | null;
  publisher: string;
  byline: string;
  contact: string | null;
  licences: {code: string; data: string; texts: string};
}

export const SITE: Shape = {
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
  const {value, problems} = loadJson<Site>(join(dataDir, "site.json"), SITE);
  return {site: value, problems};
}
