import {readdirSync} from "node:fs";
import {expect, test} from "vitest";
import {folders} from "../../src/site/folders.js";
import {accessibilityFaults, overflow, scrollThrough, visitor} from "./visit.js";

const visit = visitor();
const pages = readdirSync(folders.dist)
  .filter((file) => file.endsWith(".html") && file !== "404.html")
  .map((file) => `/${file === "index.html" ? "" : file.replace(/\.html$/, "")}`);

// Of pages that look the same but for their colours, one is examined whole and the others for what colours can break.
const looks = [
  {look: "wide and light", options: {viewport: {width: 1280, height: 900}, colorScheme: "light"}, rules: "all"},
  {look: "wide and dark", options: {viewport: {width: 1280, height: 900}, colorScheme: "dark"}, rules: "colours"},
  {look: "a tablet", options: {viewport: {width: 768, height: 1024}, colorScheme: "light"}, rules: "all"},
  {look: "a phone", options: {viewport: {width: 360, height: 780}, colorScheme: "light"}, rules: "all"},
  {look: "a phone in the dark", options: {viewport: {width: 360, height: 780}, colorScheme: "dark"}, rules: "colours"},
  {look: "without motion", options: {viewport: {width: 1280, height: 900}, reducedMotion: "reduce"}, rules: "none"}
] as const;

for (const path of pages) {
  for (const {look, options, rules} of looks) {
    test(`${path} on ${look}: fits, is accessible, and is quiet`, async () => {
      const {page, problems} = await visit(path, options);
      await scrollThrough(page);
      expect(await overflow(page), "pixels wider than the screen").toBeLessThanOrEqual(0);
      if (rules !== "none") expect(await accessibilityFaults(page, "html", rules)).toEqual([]);
      expect(problems).toEqual([]);
      await page.context().close();
    });
  }

  test(`${path} is whole with scripts off`, async () => {
    const scripted = await visit(path);
    const plain = await visit(path, {javaScriptEnabled: false});
    expect(plain.problems).toEqual([]);
    expect(await plain.page.locator("main h1").count()).toBe(1);
    expect(await plain.page.locator("figure").count()).toBe(await scripted.page.locator("figure").count());
    await Promise.all([scripted.page.context().close(), plain.page.context().close()]);
  });
}

test("an address that is not there answers with a page that leads home", async () => {
  const {page, problems} = await visit("/not-here");
  await page.getByRole("link", {name: /story/i}).click();
  await page.waitForURL((url) => url.pathname === "/");
  expect(problems.filter((problem) => !problem.includes("404"))).toEqual([]);
  await page.context().close();
});
