import {expect, test} from "vitest";
import {providerEntry} from "../../src/embed/provider-entry.js";
import {publication} from "./sample.js";

test("the entry names the site, its charts and where answers lie", () => {
  const entry = providerEntry({...publication, title: "A: Story", baseUrl: "https://s.example/a"}, "a-chart");
  expect(entry).toContain('provider_name: "A: Story"');
  expect(entry).toContain("    - https://s.example/a/embed/*\n");
  expect(entry).toContain("    - https://s.example/a/oembed/a-chart.json\n");
  expect(entry).not.toContain("\t");
});
