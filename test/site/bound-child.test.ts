import {spawn} from "node:child_process";
import {once} from "node:events";
import {join} from "node:path";
import {expect, onTestFinished, test} from "vitest";
import {spawnBound} from "../../src/site/bound-child.js";
import {projectDir} from "../../src/site/folders.js";
import {temporary} from "./temporary.js";

const goesOn = ["-e", "setInterval(() => {}, 1000)"];

test("it goes on while this process does, and ends when the channel closes, however early", async () => {
  const child = spawnBound(goesOn, {});
  onTestFinished(() => void child.kill());
  child.disconnect();
  expect(await once(child, "exit")).toEqual([0, null]);
});

test("it ends with a process that is killed", async () => {
  const module = JSON.stringify(join(projectDir, "src/site/bound-child.js"));
  const parent = `import {spawnBound} from ${module};
console.log(spawnBound(${JSON.stringify(goesOn)}, {}).pid);`;
  const dir = temporary({"parent.ts": parent});
  const killed = spawn(process.execPath, [join(projectDir, "src/bundled.js"), join(dir, "parent.ts")], {
    stdio: ["ignore", "pipe", "inherit"]
  });
  onTestFinished(() => void killed.kill("SIGKILL"));
  const [said] = await once(killed.stdout, "data");
  const pid = Number(said);
  expect(isThere(pid)).toBe(true);
  killed.kill("SIGKILL");
  await expect.poll(() => isThere(pid), {timeout: 5000}).toBe(false);
});

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
