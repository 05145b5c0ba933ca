import {type ChildProcess, spawn} from "node:child_process";
import {once} from "node:events";
import {appendFileSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {chromium, type Page} from "playwright-core";
import {expect, onTestFinished, test} from "vitest";
import {findChromium} from "../../src/site/find-chromium.js";
import {command, projectCopy} from "../site/project-copy.js";
import {quiet} from "./visit.js";

const patience = {timeout: 20_000};

/** `npm run dev` on a copy of the project, once it has said where the page is. */
async function started(dir: string): Promise<string> {
  const [node, words] = command("src/site/dev.ts");
  const dev: ChildProcess = spawn(node, [...words, "--port", "5600"], {cwd: dir, stdio: ["ignore", "pipe", "inherit"]});
  onTestFinished(async () => {
    dev.kill("SIGINT");
    await once(dev, "exit");
  });
  return new Promise((resolve, reject) => {
    let said = "";
    // Reads to the end: a pipe nobody reads any more would end the program.
    dev.stdout?.on("data", (text) => {
      said += text;
      const [address] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
      if (address) resolve(address);
    });
    dev.on("exit", () => reject(new Error(`dev ended: ${said}`)));
  });
}

async function opened(address: string): Promise<Page> {
  const browser = await chromium.launch({executablePath: findChromium(), args: quiet});
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.goto(address);
  return page;
}

/** Changes a file, waits until the page shows it, takes the change back, and waits until the page has forgotten it. */
async function shows(
  page: Page,
  {file, edit, sign}: {file: string; edit: (text: string) => string; sign: string}
): Promise<void> {
  const before = readFileSync(file, "utf8");
  const seen = () =>
    page
      .locator("body")
      .textContent()
      .then(
        (text) => text?.includes(sign),
        () => null
      );
  writeFileSync(file, edit(before));
  await expect.poll(seen, patience).toBe(true);
  writeFileSync(file, before);
  await expect.poll(seen, patience).toBe(false);
}

test("an open page follows every kind of edit, and shows a fault until it is mended", async () => {
  const dir = projectCopy();
  const page = await opened(await started(dir));
  const at = (name: string) => join(dir, name);
  await shows(page, {
    file: at("src/index.md"),
    edit: (text) => `${text}\n\nA sentence more.\n`,
    sign: "A sentence more."
  });
  await shows(page, {
    file: at("data/dyad.json"),
    edit: (text) => text.replace(/"capital": "\w+"/, '"capital": "Elsewhere"'),
    sign: "Elsewhere"
  });
  await shows(page, {
    file: at("data/reference/tenures.csv"),
    edit: (text) => `${text}nobody,knows\n`,
    sign: "tenures.csv row"
  });
  const coder = at("src/coder/code-article.ts");
  await shows(page, {
    file: coder,
    edit: (text) => `${text}\nthrow new Error("a rule went wrong");\n`,
    sign: "a rule went wrong"
  });
  await shows(page, {file: coder, edit: (text) => `${text}\nconst = 1;\n`, sign: "code-article.ts:"});
  appendFileSync(at("src/style.css"), "\nh1 { letter-spacing: 7px !important; }\n");
  await expect
    .poll(() => page.locator("h1").evaluate((h1) => getComputedStyle(h1).letterSpacing), patience)
    .toBe("7px");
}, 180_000);
