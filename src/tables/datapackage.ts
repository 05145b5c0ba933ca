import {createHash} from "node:crypto";
import {fieldsOf} from "./fields.js";
import type {TableName} from "./rows.js";
import type {ForeignKey} from "./schema.js";
import {schemas} from "./schemas.js";

/** A table's file as published, e.g. `contacts.csv`. */
export interface TableFile {
  table: TableName;
  format: "csv" | "json";
  path: string;
  bytes: Uint8Array;
}

export interface About {
  title: string;
  /** SPDX id of the licence of the data. */
  licence: string;
  /** The public address of the data, or null where there is none yet. */
  homepage: string | null;
  sources: {title: string; path: string | null}[];
}

const PROFILE = "https://datapackage.org/profiles/2.0";
const MEDIATYPES = {csv: "text/csv", json: "application/json"};

/**
 * The description of the published files as a Frictionless Data Package, version 2. A table has two resources, its CSV
 * file under the table's name and its JSON file under `<table>-json`; keys refer within a format. It bears no time.
 */
export function datapackage(files: readonly TableFile[], about: About): Record<string, unknown> {
  return {
    $schema: `${PROFILE}/datapackage.json`,
    name: slug(about.title),
    title: about.title,
    ...(about.homepage === null ? {} : {homepage: about.homepage}),
    licenses: [{name: about.licence, path: `https://spdx.org/licenses/${about.licence}.html`}],
    sources: about.sources.map(({title, path}) => (path === null ? {title} : {title, path})),
    resources: files.map(resource)
  };
}

function resource({table, format, path, bytes}: TableFile): Record<string, unknown> {
  const {title, description, primaryKey, foreignKeys} = schemas[table];
  return {
    $schema: `${PROFILE}/dataresource.json`,
    name: resourceName(table, format),
    type: "table",
    title,
    description,
    path,
    format,
    mediatype: MEDIATYPES[format],
    encoding: "utf-8",
    bytes: bytes.byteLength,
    hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    schema: {
      $schema: `${PROFILE}/tableschema.json`,
      fields: fieldsOf(table, format),
      missingValues: [{value: "", label: "not known or not stated"}],
      primaryKey,
      ...(foreignKeys.length === 0 ? {} : {foreignKeys: foreignKeys.map((key) => foreignKey(key, format))})
    }
  };
}

function foreignKey({column, table, key}: ForeignKey, format: "csv" | "json"): Record<string, unknown> {
  return {fields: [column], reference: {resource: resourceName(table, format), fields: [key]}};
}

function resourceName(table: string, format: "csv" | "json"): string {
  return format === "csv" ? table : `${table}-json`;
}

function slug(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
