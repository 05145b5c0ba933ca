import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Dyad} from "../charts/chart.js";
import {readDyad} from "../corpus/dyad.js";
import {readSite, type Site} from "../corpus/site.js";
import type {Resource} from "./linked-data.js";

/** What the site says of itself to machines and to those who share it. */
export interface About {
  dyad: Dyad;
  site: Site;
  /** BCP 47 tag of the prose. */
  language: string;
  /** The address the site will have, without a slash at its end, or null when nobody has said. */
  baseUrl: string | null;
}

/** From `dyad.json` and `site.json`; the environment's SITE_URL goes before the address there. */
export function readAbout(dataDir: string, env: NodeJS.ProcessEnv = process.env): About {
  const site = readSite(dataDir);
  const url = env.SITE_URL ?? site.base_url;
  return {dyad: readDyad(dataDir), site, language: "en", baseUrl: url ? url.replace(/\/+$/, "") : null};
}

/** A table as the loader has published it into the tree, or none. */
export function publishedTable<T>(dir: string, name: string): T[] {
  const file = join(dir, "data", `${name}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as T[]) : [];
}

/** The published files of the data, as the data package in the tree lists them. */
export function publishedResources(dir: string): Resource[] {
  const file = join(dir, "data", "datapackage.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as {resources: Resource[]}).resources : [];
}
