import {spawnSync} from "node:child_process";
import {createHash} from "node:crypto";
import {existsSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {folders, projectDir} from "../../src/site/folders.js";
import {treeFiles} from "../../src/site/tree-files.js";
import {command, projectCopy} from "../site/project-copy.js";
import {temporary} from "../site/temporary.js";

test("a second build, elsewhere and with no network at all, gives the same bytes", async () => {
  const copy = projectCopy();
  const {status, output} = buildOffline(copy);
  expect(output, output).toContain("built dist/");
  expect(status).toBe(0);
  expect(await digests(join(copy, "dist"))).toEqual(await digests(folders.dist));
});

function buildOffline(copy: string): {status: number | null; output: string} {
  const [node, words] = command("src/site/build.ts");
  const [program, ...args] = canCutNetwork() ? ["unshare", "-rn", node, ...words] : [node, ...words];
  const {status, stdout, stderr} = spawnSync(program, args, {
    cwd: copy,
    encoding: "utf8",
    env: {...process.env, ...trap(copy)}
  });
  return {status, output: `${stdout}${stderr}`};
}

function canCutNetwork(): boolean {
  return existsSync("/usr/bin/unshare") && spawnSync("unshare", ["-rn", "true"]).status === 0;
}

/** Where the network cannot be taken away, every attempt to reach another machine ends the build instead. */
function trap(dir: string): Record<string, string> {
  const file = join(dir, "trap.cjs");
  writeFileSync(file, readFileSync(join(projectDir, "test/published/no-network.cjs")));
  return {NODE_OPTIONS: `--require ${file}`};
}

async function digests(dir: string): Promise<string[]> {
  const files = await treeFiles(dir);
  return files.map(
    (file) =>
      `${createHash("sha256")
        .update(readFileSync(join(dir, file)))
        .digest("hex")
        .slice(0, 16)} ${file}`
  );
}

test("the trap for systems where the network cannot be cut springs", () => {
  const reach = (url: string) =>
    spawnSync(process.execPath, ["-e", `fetch(${JSON.stringify(url)})`], {
      encoding: "utf8",
      env: {...process.env, ...trap(temporary())}
    });
  const {status, stderr} = reach("http://registry.example/");
  expect(status).not.toBe(0);
  expect(stderr).toContain("the build reached for registry.example");
});
