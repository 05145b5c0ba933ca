import {createHash} from "node:crypto";
import {expect, test} from "vitest";
import {datapackage, type TableFile} from "../../src/tables/datapackage.js";
import {schemas} from "../../src/tables/schemas.js";

const bytes = new TextEncoder().encode("x\r\n");
const files: TableFile[] = (["articles", "contacts", "mentions", "journeys"] as const).flatMap((table) =>
  (["csv", "json"] as const).map((format) => ({table, format, path: `${table}.${format}`, bytes}))
);
const about = {
  title: "The Line: A to B",
  licence: "CC-BY-4.0",
  homepage: null,
  sources: [
    {title: "a headline", path: null},
    {title: "another", path: "https://example.org/1"}
  ]
};
const described = datapackage(files, about) as {resources: Resource[]} & Record<string, unknown>;

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: {
    fields: {name: string; type: string}[];
    primaryKey: string[];
    foreignKeys?: {fields: string[]; reference: {resource: string; fields: string[]}}[];
  };
}

test("the package says what it is, under which licence, and of what it was made", () => {
  expect(described).toMatchObject({
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "the-line-a-to-b",
    licenses: [{name: "CC-BY-4.0", path: "https://spdx.org/licenses/CC-BY-4.0.html"}],
    sources: [{title: "a headline"}, {title: "another", path: "https://example.org/1"}]
  });
  expect(described).not.toHaveProperty("homepage");
  expect(described).not.toHaveProperty("created");
});

test("a homepage stands where there is one", () => {
  expect(datapackage([], {...about, homepage: "https://example.org/"})).toHaveProperty(
    "homepage",
    "https://example.org/"
  );
});

test("each file is a resource with its size and checksum", () => {
  const hash = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  expect(described.resources.map(({name, path}) => [name, path])).toEqual([
    ["articles", "articles.csv"],
    ["articles-json", "articles.json"],
    ["contacts", "contacts.csv"],
    ["contacts-json", "contacts.json"],
    ["mentions", "mentions.csv"],
    ["mentions-json", "mentions.json"],
    ["journeys", "journeys.csv"],
    ["journeys-json", "journeys.json"]
  ]);
  for (const resource of described.resources)
    expect(resource).toMatchObject({bytes: 3, hash, encoding: "utf-8", type: "table"});
});

test("names are unique, paths stay inside, types are those of Table Schema", () => {
  expect(new Set(described.resources.map(({name}) => name)).size).toBe(files.length);
  for (const {name, path, schema} of described.resources) {
    expect(name).toMatch(/^[a-z0-9._-]+$/);
    expect(path).toMatch(/^[a-z]+\.(csv|json)$/);
    for (const {type} of schema.fields)
      expect(["string", "integer", "number", "boolean", "date", "list", "array"]).toContain(type);
  }
});

test("keys refer to resources of the same format, by columns that are keys there", () => {
  for (const {name, schema} of described.resources) {
    const columns = schema.fields.map((field) => field.name);
    expect(columns).toEqual(expect.arrayContaining(schema.primaryKey));
    for (const {fields, reference} of schema.foreignKeys ?? []) {
      expect(columns).toEqual(expect.arrayContaining(fields));
      const target = described.resources.find((resource) => resource.name === reference.resource);
      expect(target?.schema.primaryKey, `${name} to ${reference.resource}`).toEqual(reference.fields);
      expect(reference.resource.endsWith("-json")).toBe(name.endsWith("-json"));
    }
  }
  expect(described.resources.flatMap(({schema}) => schema.foreignKeys ?? [])).toHaveLength(
    2 * (schemas.mentions.foreignKeys.length + schemas.contacts.foreignKeys.length)
  );
});
