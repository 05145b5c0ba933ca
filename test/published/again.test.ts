import {spawnSync} from "node:child_process";
import {createHash} from "node:crypto";
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, relative} from "node:path";
import {afterAll, expect, test} from "vitest";
import {folders, projectDir} from "../../src/site/folders.js";
import {treeFiles} from "../../src/site/tree-files.js";

const copy = mkdtempSync(join(tmpdir(), "again-"));

afterAll(() => rmSync(copy, {recursive: true, force: true}));

test("a second build, elsewhere and with no network at all, gives the same bytes", async () => {
  copyProject();
  const {status, output} = buildOffline();
  expect(output, output).toContain("built dist/");
  expect(status).toBe(0);
  expect(await digests(join(copy, "dist"))).toEqual(await digests(folders.dist));
});

/** The project as a stranger would have it: without anything an earlier build made. */
function copyProject(): void {
  const made = /^(node_modules|dist|\.build|\.git|src\/made|src\/\.observablehq)$/;
  cpSync(projectDir, copy, {
    recursive: true,
    filter: (from) => !made.test(relative(projectDir, from).replaceAll("\\", "/"))
  });
  symlinkSync(join(projectDir, "node_modules"), join(copy, "node_modules"), "dir");
}

function buildOffline(): {status: number | null; output: string} {
  const command = [process.execPath, join(projectDir, "node_modules/tsx/dist/cli.mjs"), "src/site/build.ts"];
  const [program = "", ...args] = canCutNetwork() ? ["unshare", "-rn", ...command] : command;
  const {status, stdout, stderr} = spawnSync(program, args, {
    cwd: copy,
    encoding: "utf8",
    env: {...process.env, ...trap()}
  });
  return {status, output: `${stdout}${stderr}`};
}

function canCutNetwork(): boolean {
  return existsSync("/usr/bin/unshare") && spawnSync("unshare", ["-rn", "true"]).status === 0;
}

/** Where the network cannot be taken away, every attempt to reach another machine ends the build instead. */
function trap(): Record<string, string> {
  const file = join(copy, "trap.cjs");
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
      env: {...process.env, ...trap()}
    });
  const {status, stderr} = reach("http://registry.example/");
  expect(status).not.toBe(0);
  expect(stderr).toContain("the build reached for registry.example");
});
