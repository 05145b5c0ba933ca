import {readFileSync} from "node:fs";
import {join} from "node:path";
import {build} from "esbuild";
import {expect, test} from "vitest";
import {projectDir} from "../../src/site/folders.js";
import {otherHost} from "./elsewhere.js";

const visit = otherHost();
const guide = readFileSync(join(projectDir, "docs/embedding.md"), "utf8");

/** The one example of the guide in a language. */
function example(language: string): string {
  const found = Array.from(
    guide.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g")),
    ([, code]) => code ?? ""
  );
  expect(found).toHaveLength(1);
  return found[0] ?? "";
}

test("the guide's page draws a chart and changes it", async () => {
  const {page, said} = await visit(example("html"));
  const svg = page.locator("#here .picture svg");
  await expect.poll(() => svg.count()).toBe(1);
  expect(await page.locator("#here .chart .outside").count()).toBeGreaterThan(0);
  expect(said).toEqual([]);
  await page.context().close();
});

test("the guide's component draws, follows its options and goes without a trace, in strict mode too", async () => {
  const {page, said} = await visit(`<div id="app"></div><script type="module">${await bundled()}</script>`);
  const chart = page.locator("#app .chart");
  await expect.poll(() => page.locator("#app .picture svg").count()).toBe(1);
  expect(await chart.getAttribute("data-theme")).toBe("light");
  await page.evaluate(() => dispatchEvent(new Event("darken")));
  await expect.poll(() => chart.getAttribute("data-theme")).toBe("dark");
  await page.evaluate(() => dispatchEvent(new Event("leave")));
  await expect.poll(() => page.locator("#app *").count()).toBe(0);
  expect(said).toEqual([]);
  await page.context().close();
});

/** An app around the component, as a bundler makes it. */
async function bundled(): Promise<string> {
  const app = `import {StrictMode} from "react";
import {createRoot} from "react-dom/client";
${example("jsx")}
const root = createRoot(document.querySelector("#app"));
const show = (dark) => root.render(<StrictMode><Chart address="SITE/embed/whose-event" dark={dark} /></StrictMode>);
addEventListener("darken", () => show("true"));
addEventListener("leave", () => root.unmount());
show("false");`;
  const {outputFiles} = await build({
    stdin: {contents: app, loader: "jsx", resolveDir: projectDir},
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    jsx: "automatic",
    define: {"process.env.NODE_ENV": '"production"'}
  });
  return (outputFiles[0]?.text ?? "").replaceAll("</script", "<\\/script");
}
