import {type ChildProcess, fork} from "node:child_process";
import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {CodeModules} from "./code-modules.js";
import {folders, projectDir} from "./folders.js";
import type {Answer, Order, Stop} from "./pieces-child.js";

const childEntry = join(projectDir, "src", "site", "pieces-child.ts");

export interface PiecesMakerOptions {
  /** A module that exports `makePieces(dataDir, buildDir)` and may export `makeFigures`, `makeRest` and `drawGallery(dataDir, slug)`. */
  entry: string;
  dataDir: string;
  buildDir: string;
  /** Milliseconds until a run counts as hanging, beside a tenth of a second for each text. */
  patience: number;
  /** How full a process may be, 0 to 1, that also holds code of before an edit; then another takes its place. */
  fullAt: number;
}

const usual: PiecesMakerOptions = {
  entry: join(projectDir, "src", "site", "while-working.ts"),
  dataDir: folders.data,
  buildDir: folders.build,
  patience: 60_000,
  fullAt: 0.8
};

/** Files of compiled modules. */
interface Programs {
  pieces: string;
  child: string;
}

/**
 * Makes the pieces of the story again and again while one works. The code is run by a child process that already holds
 * the packages, and every module that an edit does not touch. A child that crashes or hangs is replaced; the preview never
 * notices.
 */
export class PiecesMaker {
  private child: ChildProcess | undefined;
  /** What the child has run: more than one where the code was edited. */
  private readonly loaded = new Set<string>();
  private readonly options: PiecesMakerOptions;
  private readonly modules: CodeModules;
  /** How often `make` was asked for. */
  private asked = 0;
  /** Whether the child does something that may be stopped. */
  private isIdling = false;
  private last: Promise<unknown> = Promise.resolve();
  private current: Promise<Programs> | undefined;

  constructor(options: Partial<PiecesMakerOptions> = {}) {
    this.options = {...usual, ...options};
    this.modules = new CodeModules(join(this.options.buildDir, "dev"));
  }

  /**
   * Makes what the open page waits for, and gives in one line what moved; comes first, even when something nobody waits for has
   * begun.
   *
   * @throws what the pipeline or the compiler found wrong, in its own words
   */
  async make(): Promise<string> {
    this.asked++;
    if (this.isIdling) this.child?.send("stop" satisfies Stop);
    const {dataDir, buildDir} = this.options;
    const found = (await this.call("makePieces", [dataDir, buildDir])) as {moved: string} | undefined;
    return found?.moved ?? "";
  }

  /**
   * Makes the figures, which the story does not show, and gives that line with them; null where `make` came first. Throws as `make`
   * does.
   */
  async makeFigures(): Promise<string | null> {
    return ((await this.whileNobodyWaits("makeFigures")) as string | undefined) ?? null;
  }

  /** What is left then, unless `make` comes first. Throws as `make` does. */
  async makeRest(): Promise<void> {
    await this.whileNobodyWaits("makeRest");
  }

  /** Is stopped by `make`, or not even begun. */
  private whileNobodyWaits(name: string): Promise<unknown> {
    const {asked} = this;
    const {dataDir, buildDir} = this.options;
    return this.inTurn(async () => {
      await this.programs();
      if (this.asked > asked) return null;
      this.isIdling = true;
      return this.carryOut(name, [dataDir, buildDir]).finally(() => {
        this.isIdling = false;
      });
    });
  }

  /**
   * A page of the gallery as the code and the data are now; null for the one that leads to all.
   *
   * @throws as `make` does
   */
  async drawGallery(slug: string | null): Promise<string> {
    return String(await this.call("drawGallery", [this.options.dataDir, slug]));
  }

  /** The code has changed: it is read again before the next call. */
  forgetCode(): void {
    this.current = undefined;
  }

  private call(name: string, args: unknown[]): Promise<unknown> {
    return this.inTurn(() => this.carryOut(name, args));
  }

  /** One call at a time: the child answers in turn. */
  private inTurn(act: () => Promise<unknown>): Promise<unknown> {
    const given = this.last.then(act);
    this.last = given.catch(() => {});
    return given;
  }

  private async carryOut(name: string, args: unknown[]): Promise<unknown> {
    const {pieces, child} = await this.programs();
    const {problem, given} = await this.run({module: pieces, call: name, args}, child);
    if (problem !== null) throw new Error(problem);
    return given;
  }

  async close(): Promise<void> {
    this.child?.kill();
  }

  /** What an edit made old while it was read is read once more by the next call. */
  private async programs(): Promise<Programs> {
    const read = this.current ?? this.modules.filesOf([this.options.entry, childEntry]).then(named);
    this.current = read;
    return read.catch((error: unknown) => {
      if (this.current === read) this.current = undefined;
      throw error;
    });
  }

  private run(order: Order, program: string): Promise<Answer> {
    this.child ??= this.start(program);
    this.loaded.add(order.module);
    const {child} = this;
    const patience = this.options.patience + 100 * textsIn(this.options.dataDir);
    return new Promise((done) => {
      const settle = (answer: Answer) => {
        clearTimeout(timer);
        child.off("message", answered).off("exit", died);
        done(answer);
      };
      const answered = (answer: Answer) => {
        if (this.loaded.size > 1 && (answer.full ?? 0) > this.options.fullAt) this.dismiss();
        settle(answer);
      };
      const died = (code: number | null) => settle({problem: `the pipeline ended by itself (code ${code})`});
      const timer = setTimeout(() => {
        child.kill("SIGKILL");
        const seconds = patience / 1000;
        settle({
          problem: `the pipeline has not finished within ${seconds} s; is there an endless loop in the last edit?`
        });
      }, patience);
      child.once("message", answered as (message: unknown) => void).once("exit", died);
      child.send(order);
    });
  }

  /** Code that an edit has taken the place of cannot be unloaded. */
  private dismiss(): void {
    this.child?.kill();
    this.child = undefined;
  }

  private start(program: string): ChildProcess {
    this.loaded.clear();
    // Without tsx, which would go through every module once more; and with room for what one run makes and drops, since
    // collecting it in small steps takes a quarter of the time.
    const child = fork(program, {
      cwd: projectDir,
      execArgv: ["--enable-source-maps", "--max-semi-space-size=160", "--expose-gc"]
    });
    child.once("exit", () => {
      if (this.child === child) this.child = undefined;
    });
    return child;
  }
}

const named = ([pieces = "", child = ""]: string[]): Programs => ({pieces, child});

/** At first every text is coded. */
function textsIn(dataDir: string): number {
  const folder = join(dataDir, "sources");
  return existsSync(folder) ? readdirSync(folder).length : 0;
}
