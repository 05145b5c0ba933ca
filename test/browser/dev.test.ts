import {type ChildProcess, spawn} from "node:child_process";
import {once} from "node:events";
import {appendFileSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {chromium, type Page} from "playwright-core";
import {expect, onTestFinished, test} from "vitest";
import {findChromium} from "../../src/site/find-chromium.js";
import {command, projectCopy} from "../site/project-copy.js";
import {quiet} from "./visit.js";

const patience = {timeout: 20_000};

interface Dev {
  address: string;
  /** What stands in the terminal so far. */
  said: () => string;
}

/** `npm run dev` on a copy of the project, once it has said where the page is. */
async function started(dir: string): Promise<Dev> {
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
      if (address) resolve({address, said: () => said});
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

const report = `Foreign ministers speak by phone

Tehran, 3 May 2021

Iranian Foreign Minister Mohammad Javad Zarif called his Syrian counterpart Faisal Mekdad on 3 May 2021, the ministry said.
`;

/** A text comes with its row, gets another name and goes again: the page shows it, and the terminal says what moved. */
async function followsSources(
  page: Page,
  {at, said}: Pick<Dev, "said"> & {at: (name: string) => string}
): Promise<void> {
  const list = at("data/sources/sources.csv");
  const before = readFileSync(list, "utf8");
  const card = (stem: string) => page.locator(`article#t-${stem}`);
  const line = (words: string) =>
    expect.poll(
      () =>
        said()
          .split("\n")
          .some((one) => one.startsWith(words)),
      patience
    );
  await page.locator("article.text").first().scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => Math.round(scrollY));

  writeFileSync(at("data/sources/905_report.txt"), report);
  writeFileSync(list, `${before}905_report.txt,IRNA,https://example.org/905,2021-05-03,en,excerpt,\n`);
  await card("905_report").waitFor({state: "attached", ...patience});
  await line("905: 1 contact new").toBe(true);
  expect(place).toBeGreaterThan(100);
  await expect.poll(() => page.evaluate(() => Math.round(scrollY)), patience).toBe(place);

  renameSync(at("data/sources/905_report.txt"), at("data/sources/906_report.txt"));
  await page.getByRole("alert").getByText("is listed but missing").waitFor(patience);
  writeFileSync(list, `${before}906_report.txt,IRNA,https://example.org/905,2021-05-03,en,excerpt,\n`);
  await card("906_report").waitFor({state: "attached", ...patience});
  await expect.poll(() => page.getByRole("alert").count(), patience).toBe(0);
  expect(await card("905_report").count()).toBe(0);

  rmSync(at("data/sources/906_report.txt"));
  writeFileSync(list, before);
  await card("906_report").waitFor({state: "detached", ...patience});
  await line("906: 1 contact gone").toBe(true);
}

test("an open page follows every kind of edit, and shows a fault until it is mended", async () => {
  const dir = projectCopy();
  const {address, said} = await started(dir);
  const page = await opened(address);
  const at = (name: string) => join(dir, name);
  await followsSources(page, {at, said});
  await shows(page, {
    file: at("src/index.md"),
    edit: (text) => `${text}\n\nA sentence more.\n`,
    sign: "A sentence more."
  });
  await shows(page, {
    file: at("data/dyad.json"),
    edit: (text) => text.replace(/"capital": "\w+"/, '"capital": "Farbridge"'),
    sign: "Farbridge"
  });
  await shows(page, {
    file: at("data/reference/tenures.csv"),
    edit: (text) => text.replace(",incumbent,", ",incumbant,"),
    sign: 'tenures.csv row 2, column status: "incumbant" is not a known code; did you mean incumbent?'
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
