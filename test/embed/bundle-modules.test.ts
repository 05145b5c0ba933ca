import {expect, test} from "vitest";
import {bundleModules, type ModuleData} from "../../src/embed/bundle-modules.js";
import {describedChart} from "./sample.js";

const data = (slug: string): ModuleData => {
  const {version, headline, counted, alt, rows, labels} = describedChart(slug);
  return {
    slug,
    version,
    headline: `${headline}</script>`,
    counted,
    alt,
    rows,
    labels,
    language: "en",
    footer: "",
    css: "",
    holders: [],
    days: {}
  };
};

test("each chart is one file that needs no other, and gives two names", async () => {
  const modules = await bundleModules([data("whose-event"), data("who-travels")]);
  expect([...modules.keys()].sort()).toEqual(["who-travels", "whose-event"]);
  for (const text of modules.values()) {
    expect(text).not.toMatch(/\bimport\s*[{("']|\bfrom\s*["']|<\/script/);
    expect(text).toMatch(/export\{[\w$]+ as render,[\w$]+ as version\}/);
  }
});
