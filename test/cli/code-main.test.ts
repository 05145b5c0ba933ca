import {spawnSync} from "node:child_process";
import {expect, test} from "vitest";
import {codeBatch} from "../../src/cli/code-batch.js";
import {lexicon, root} from "./lexicon.js";

const record = JSON.stringify({id: "one", text: "The ministers met on Monday."});

test.each(["1", "2"])(
  "the bundle codes as the modules do, with %s jobs",
  (jobs) => {
    const run = spawnSync(process.execPath, ["src/cli/code-start.js", "--quiet", "--jobs", jobs, "-"], {
      cwd: root,
      input: record,
      encoding: "utf8"
    });
    const batch = {name: "-", first: 1, bytes: Buffer.from(record)};
    expect(run).toMatchObject({status: 0, stderr: ""});
    expect(run.stdout).toBe(codeBatch(batch, lexicon, {explain: false}).output);
  },
  60_000
);
