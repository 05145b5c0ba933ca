import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {PassThrough, Readable} from "node:stream";
import {expect, test} from "vitest";
import {add} from "../../src/cli/add.js";
import {copyData, scratchFolder} from "../corpus/copy-data.js";

const REPORT =
  "Ministers meet\n\n3 May 2021\n\nForeign Minister Mohammad Javad Zarif met his Syrian counterpart Faisal Mekdad in Tehran on Monday, the ministry said.\n";

function file(text: string): string {
  const path = join(scratchFolder(), "report.txt");
  writeFileSync(path, text);
  return path;
}

async function run(args: string[], {input = "", interactive = false} = {}): Promise<string> {
  const output = new PassThrough();
  await add(args, {input: Readable.from([input]), output, interactive});
  return String(output.read() ?? "");
}

test("a text is put among the sources with its row, and what it tells is shown", async () => {
  const {dir} = copyData();
  const shown = await run([file(REPORT), "--data", dir, "--outlet", "Daily"]);
  expect(shown).toMatch(/added .*005_[0-9a-f]{16}\.txt/);
  expect(shown).toContain("meeting, occurred, 2021-05-03");
  expect(readFileSync(join(dir, "sources", "sources.csv"), "utf8")).toMatch(
    /005_\w+\.txt,Daily,,2021-05-03,en,,Ministers meet\n$/
  );
  await expect(run([file(REPORT), "--data", dir])).rejects.toThrow("this text is there already: 005_");
  await expect(run([file(`${REPORT}No more.`), "--data", dir])).rejects.toThrow("say --anyway");
  expect(await run(["-", "--data", dir, "--anyway", "--name", "more.txt"], {input: `${REPORT}No more.`})).toContain(
    "more.txt"
  );
});

test("whoever sits at a terminal is asked for what is not given", async () => {
  const {dir} = copyData();
  const args = [
    file(REPORT),
    "--data",
    dir,
    "--title",
    "Ministers",
    "--url",
    "",
    "--published",
    "2021-05-03",
    "--language",
    "en"
  ];
  const shown = await run(args, {input: "Daily\nexcerpt\n", interactive: true});
  expect(shown).toContain("outlet: ");
  expect(readFileSync(join(dir, "sources", "sources.csv"), "utf8")).toMatch(
    /,Daily,,2021-05-03,en,excerpt,Ministers\n$/
  );
});

test("what makes no sense is told, and nothing is written", async () => {
  const {dir} = copyData();
  const before = readdirSync(join(dir, "sources"));
  await expect(run(["--data", dir])).rejects.toThrow("usage: npm run add");
  await expect(run(["none.txt", "--data", dir])).rejects.toThrow("no file none.txt");
  await expect(run([file(REPORT), "--data", dir, "--published", "May"])).rejects.toThrow(
    '--published: "May" is not a date'
  );
  await expect(run([file(REPORT), "--data", dir, "--name", "../x.txt"])).rejects.toThrow("no name for a text");
  await expect(run([file(REPORT), "--dat", dir])).rejects.toThrow("--dat");
  expect(readdirSync(join(dir, "sources"))).toEqual(before);
});
