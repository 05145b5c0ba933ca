import {expect, test} from "vitest";
import {publishedResources, publishedTable, readAbout} from "../../src/site/about.js";
import {folders} from "../../src/site/folders.js";
import {temporary} from "./temporary.js";

test("the environment's address goes before that of site.json, without a slash at its end", () => {
  expect(readAbout(folders.data, {SITE_URL: "https://story.example/line//"}).baseUrl).toBe(
    "https://story.example/line"
  );
  const {baseUrl, site} = readAbout(folders.data, {});
  expect(baseUrl).toBe(site.base_url);
});

test("a published table is read from the tree; one that is not there is empty", () => {
  const dir = temporary({
    "data/corrections.json": `[{"a":1}]`,
    "data/datapackage.json": `{"resources":[{"path":"x.csv"}]}`
  });
  expect(publishedTable(dir, "corrections")).toEqual([{a: 1}]);
  expect(publishedResources(dir)).toEqual([{path: "x.csv"}]);
  expect([publishedTable(dir, "contacts"), publishedResources(temporary())]).toEqual([[], []]);
});
