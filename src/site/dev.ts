import type {ChildProcess} from "node:child_process";
import {mkdir, rm, utimes, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {setTimeout} from "node:timers/promises";
import {spawnBound} from "./bound-child.js";
import {explain, runCommand} from "./explain.js";
import {folders, projectDir} from "./folders.js";
import {cutFonts} from "./fresh.js";
import {brokenLine, judgePages} from "./judge-pages.js";
import {Later} from "./later.js";
import {LiveScripts} from "./live-scripts.js";
import {type LiveServer, liveServer} from "./live-server.js";
import type {Late} from "./made-late.js";
import {PiecesMaker} from "./pieces-maker.js";
import {freePort, listen, wantedPort} from "./ports.js";
import {frameworkBin, frameworkEnv} from "./run-framework.js";
import {seedVersions} from "./seed-versions.js";
import {watchTrees} from "./watch-trees.js";

const maker = new PiecesMaker();
const scripts = new LiveScripts(join(folders.made, "js"));
const problemFile = join(folders.build, "problem.json");
const source = join(projectDir, "src").replaceAll("\\", "/");

let reload: LiveServer["reload"] = () => {};

/** What the last edit moved in the tables, and in how many milliseconds it was on the page. */
let last = {moved: "", took: 0};

/** What other pages than the story show; that one does not wait for it. What moved is told with them, or without where they are left. */
const figures = new Later(async () => {
  const {moved, took} = last;
  const line = (await maker.makeFigures().catch(noteLate)) ?? moved;
  console.log(`${line || "made anew"} (${took} ms)`);
});
/** What takes as long as all else, for two pages that few look at while they work. */
const rest = new Later(async () => void (await maker.makeRest().catch(noteLate)));
const untilMade = async (late: Late): Promise<void> => {
  await figures.done();
  if (late === "rest") await rest.done();
};

async function noteLate(fault: unknown): Promise<null> {
  await note(fault);
  reload(false);
  return null;
}

/** Makes anew what these files are part of. A fault goes onto the open page and stays there until it is mended. */
async function remake(paths: readonly string[]): Promise<void> {
  const start = performance.now();
  const [made, bundled] = [maker.make(), scripts.follow(paths)];
  try {
    // Neither goes on behind a page that was told of the other's fault.
    await Promise.allSettled([made, bundled]);
    const moved = await made;
    await bundled;
    await rm(problemFile, {force: true});
    last = {moved, took: Math.round(performance.now() - start)};
    rest.due();
    figures.due();
    void figures.done();
  } catch (error) {
    await note(error);
  }
}

async function note(fault: unknown): Promise<void> {
  const lines = explain(fault).split("\n");
  await writeFile(problemFile, JSON.stringify({lines}));
  console.error(lines.join("\n"));
}

// What no page is made of; and Framework itself reads pages and styles again.
const others = /\/src\/(data\.zip\.ts|framework\.d\.ts|(site|cli)\/.*)$/;
const notBundled = /\.md$|\.css$|\.svg$|\/src\/data\.zip\.ts$/;
// What Framework does not read for a page without cells.
const notRendered = /\/src\/.+\/[\w-]+\.ts$/;
const asIs = /\/src\/[^/]+\.md$|\.css$|\.svg$/;

/** Says which sentences the pages can no longer make; that stops nothing while one works. */
function judge(): void {
  for (const sentence of judgePages(source, folders.build)) console.warn(brokenLine(sentence));
}

/** What an edit asks for: the pieces anew, unless only prose or style has changed. */
async function follow(paths: string[]): Promise<void> {
  const code = paths.filter((path) => !asIs.test(path));
  if (code.length) await remake(code);
  judge();
  if (!code.length) return;
  const now = new Date();
  // Framework runs the loader again when its time is newer than what it made.
  await utimes(join(source, "data.zip.ts"), now, now);
}

const isRendered = (path: string): boolean => path.startsWith(source) && !notRendered.test(path);

/** Framework needs a second or two before it listens. Throws where it ends instead. */
async function untilAnswers(port: number, preview: ChildProcess): Promise<void> {
  const answers = () =>
    fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false
    );
  while (!(await answers())) {
    if ((preview.exitCode ?? preview.signalCode) !== null) {
      await maker.close();
      throw new Error("Framework's preview ended by itself; start npm run dev again");
    }
    await setTimeout(50);
  }
}

// Whoever read the lines may go; the page is served all the same.
process.stdout.on("error", () => {});

await runCommand(async () => {
  const wanted = wantedPort(process.argv.slice(2));
  await Promise.all([folders.build, folders.made, folders.cache].map((dir) => rm(dir, {recursive: true, force: true})));
  await mkdir(folders.build, {recursive: true});
  await seedVersions(folders.cache);
  await remake([]);
  await untilMade("rest");
  await cutFonts();

  const inner = await freePort();
  const preview = spawnBound([frameworkBin(), "preview", "--no-open", "--port", String(inner)], {
    cwd: projectDir,
    env: frameworkEnv({SITE_DEV: "1"})
  });
  await untilAnswers(inner, preview);
  const live = liveServer({
    port: inner,
    buildDir: folders.build,
    scriptsDir: join(folders.made, "js"),
    renderedFrom: [join(projectDir, "observablehq.config.ts"), join(folders.build, "quotes.json")],
    untilMade,
    drawGallery: (slug) => maker.drawGallery(slug)
  });
  reload = live.reload;
  const port = await listen(live.server, wanted);
  if (port !== wanted) console.log(`port ${wanted} is taken; using ${port}`);
  console.log(`the story is at http://localhost:${port}/ and follows every edit (Ctrl-C ends this)`);
  console.log(`every chart with every kind of data is at http://localhost:${port}/gallery`);

  let followed: Promise<void> = Promise.resolve();
  const unwatch = watchTrees([folders.data, source], (paths) => {
    if (paths.some((path) => path.startsWith(source) && !notBundled.test(path))) maker.forgetCode();
    const ours = paths.filter((path) => !others.test(path));
    if (ours.length) followed = followed.then(() => follow(ours)).then(() => reload(ours.some(isRendered)));
  });
  const end = () => {
    unwatch();
    void Promise.all([maker.close(), scripts.close()]).then(() => process.exit());
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, end);
  preview.once("exit", end);
});
