import {type ChildProcess, fork} from "node:child_process";
import {mkdir, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {type BuildContext, context} from "esbuild";
import {folders, projectDir} from "./folders.js";

const childEntry = join(projectDir, "src", "site", "pieces-child.ts");

export interface PiecesMakerOptions {
  /** A module that exports `makePieces(dataDir, buildDir)`. */
  entry: string;
  dataDir: string;
  buildDir: string;
  /** Milliseconds until a run counts as hanging. */
  patience: number;
}

const usual: PiecesMakerOptions = {
  entry: join(projectDir, "src", "site", "make-pieces.ts"),
  dataDir: folders.data,
  buildDir: folders.build,
  patience: 20_000
};

/**
 * Makes the pieces of the story again and again while one works, within a fraction of a second. The pipeline is bundled to
 * one file, a new name each time, and run by a child process that already holds the packages. A child that crashes or
 * hangs is replaced; the preview never notices.
 */
export class PiecesMaker {
  private child: ChildProcess | undefined;
  private bundler: BuildContext | undefined;
  private count = 0;
  private readonly options: PiecesMakerOptions;

  constructor(options: Partial<PiecesMakerOptions> = {}) {
    this.options = {...usual, ...options};
  }

  /** @throws what the pipeline or the compiler found wrong, in its own words */
  async make(): Promise<void> {
    const bundle = await this.bundle();
    const problem = await this.run(bundle);
    await rm(bundle, {force: true});
    if (problem !== null) throw new Error(problem);
  }

  private get dir(): string {
    return join(this.options.buildDir, "dev");
  }

  async close(): Promise<void> {
    this.child?.kill();
    await this.bundler?.dispose();
  }

  private async bundle(): Promise<string> {
    await mkdir(this.dir, {recursive: true});
    this.bundler ??= await context({
      entryPoints: {pieces: this.options.entry, child: childEntry},
      outdir: this.dir,
      outExtension: {".js": ".mjs"},
      bundle: true,
      write: false,
      platform: "node",
      format: "esm",
      packages: "external",
      sourcemap: "inline",
      logLevel: "silent"
    });
    const {outputFiles = []} = await this.bundler.rebuild();
    const contentsOf = (name: string) => outputFiles.find(({path}) => path.endsWith(name))?.contents ?? "";
    const bundle = join(this.dir, `pieces-${++this.count}.mjs`);
    await writeFile(bundle, contentsOf("pieces.mjs"));
    if (!this.child) await writeFile(join(this.dir, "child.mjs"), contentsOf("child.mjs"));
    return bundle;
  }

  private run(bundle: string): Promise<string | null> {
    this.child ??= this.start();
    const {child} = this;
    const {dataDir, buildDir, patience} = this.options;
    return new Promise((resolve) => {
      const settle = (problem: string | null) => {
        clearTimeout(timer);
        child.off("message", answered).off("exit", died);
        resolve(problem);
      };
      const answered = ({problem}: {problem: string | null}) => settle(problem);
      const died = (code: number | null) => settle(`the pipeline ended by itself (code ${code})`);
      const timer = setTimeout(() => {
        child.kill("SIGKILL");
        settle(`the pipeline has not finished within ${patience / 1000} s; is there an endless loop in the last edit?`);
      }, patience);
      child.once("message", answered as (message: unknown) => void).once("exit", died);
      child.send({bundle, dataDir, buildDir});
    });
  }

  private start(): ChildProcess {
    // Without tsx, which would go through every bundle once more.
    const child = fork(join(this.dir, "child.mjs"), {cwd: projectDir, execArgv: ["--enable-source-maps"]});
    child.once("exit", () => {
      if (this.child === child) this.child = undefined;
    });
    return child;
  }
}
