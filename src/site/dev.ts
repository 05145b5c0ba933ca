import {spawn} from "node:child_process";
import {mkdir, rm, utimes, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {setTimeout} from "node:timers/promises";
import {bundleScripts} from "./bundle-scripts.js";
import {explain, runCommand} from "./explain.js";
import {folders, projectDir} from "./folders.js";
import {cutFonts} from "./fresh.js";
import {PiecesMaker} from "./pieces-maker.js";
import {freePort, wantedPort} from "./ports.js";
import {frameworkBin, frameworkEnv} from "./run-framework.js";
import {seedVersions} from "./seed-versions.js";
import {watchTrees} from "./watch-trees.js";

const maker = new PiecesMaker();
const problemFile = join(folders.build, "problem.json");
const source = join(projectDir, "src");

/** Makes the pieces and scripts anew. A fault goes onto the open page and stays there until it is mended. */
async function remake(scripts: boolean): Promise<void> {
  const start = performance.now();
  try {
    await Promise.all([maker.make(), scripts ? bundleScripts(join(folders.made, "js"), {minify: false}) : null]);
    await rm(problemFile, {force: true});
    console.log(`made anew in ${Math.round(performance.now() - start)} ms`);
  } catch (error) {
    const lines = explain(error).split("\n");
    await writeFile(problemFile, JSON.stringify({lines}));
    console.error(lines.join("\n"));
  }
}

/** Framework reloads every open page when its configuration changes, and runs the loader again when that does. */
async function reload(): Promise<void> {
  const now = new Date();
  await utimes(join(source, "data.zip.ts"), now, now);
  await utimes(join(projectDir, "observablehq.config.ts"), now, now);
}

// Framework itself shows an edit of a page or of the style sheet.
const framework = /\/src\/([^/]+\.(md|css)|data\.zip\.ts|framework\.d\.ts|(site|cli)\/.*)$/;
const browser = /\/src\/(story|charts|time)\//;

/** Framework needs a second or two before it listens. */
async function untilAnswers(port: number): Promise<void> {
  const answers = () =>
    fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false
    );
  while (!(await answers())) await setTimeout(50);
}

await runCommand(async () => {
  await Promise.all([folders.build, folders.made, folders.cache].map((dir) => rm(dir, {recursive: true, force: true})));
  await mkdir(folders.build, {recursive: true});
  await seedVersions(folders.cache);
  await remake(true);
  await cutFonts();

  const wanted = wantedPort(process.argv.slice(2));
  const port = await freePort(wanted);
  const preview = spawn(process.execPath, [frameworkBin(), "preview", "--no-open", "--port", String(port)], {
    cwd: projectDir,
    env: frameworkEnv({SITE_DEV: "1"}),
    stdio: ["ignore", "ignore", "inherit"]
  });
  await untilAnswers(port);
  if (port !== wanted) console.log(`port ${wanted} is taken; using ${port}`);
  console.log(`the story is at http://localhost:${port}/ and follows every edit (Ctrl-C ends this)`);

  let last: Promise<void> = Promise.resolve();
  const unwatch = watchTrees([folders.data, source], (paths) => {
    const ours = paths.filter((path) => !framework.test(path));
    if (ours.length) last = last.then(() => remake(ours.some((path) => browser.test(path)))).then(reload);
  });
  const end = () => {
    unwatch();
    preview.kill();
    void maker.close().then(() => process.exit());
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, end);
  process.once("exit", () => preview.kill());
  preview.once("exit", end);
});
