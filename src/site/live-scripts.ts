import {dirname, extname, resolve} from "node:path";
import {type BuildContext, context} from "esbuild";
import {pageEntries, type ScriptOptions, scriptOptions} from "./bundle-scripts.js";

/** The pages' scripts while one works: what has been read stays read, and a script is made again only when an edit touches it. */
export class LiveScripts {
  private readonly scripts: readonly LiveScript[];
  private last: Promise<unknown> = Promise.resolve();

  constructor(outdir: string, entries = pageEntries) {
    this.scripts = Object.entries(entries).map(([name, entry]) => new LiveScript(name, {entry, outdir, minify: false}));
  }

  /**
   * Makes the scripts that an edit of these files may change, and those that could not be made the last time.
   *
   * @throws the compiler's words, with file, row and column
   */
  async follow(paths: readonly string[]): Promise<void> {
    const made = this.last.then(() =>
      Promise.allSettled(this.scripts.filter((script) => script.mayChange(paths)).map((script) => script.make()))
    );
    this.last = made;
    for (const one of await made) if (one.status === "rejected") throw one.reason;
  }

  async close(): Promise<void> {
    await Promise.all(this.scripts.map((script) => script.close()));
  }
}

class LiveScript {
  private readonly name: string;
  private readonly options: ScriptOptions;
  private bundler: BuildContext<{metafile: true}> | undefined;
  /** The files it is made of; null while it is not made. */
  private inputs: readonly string[] | null = null;

  constructor(name: string, options: ScriptOptions) {
    this.name = name;
    this.options = options;
  }

  /** A folder stands for all in it, and a file for others of its name: one may take the place of the other. */
  mayChange(paths: readonly string[]): boolean {
    const {inputs} = this;
    return (
      inputs === null ||
      paths.some((path) => inputs.some((input) => input.startsWith(`${path}/`) || stem(input) === stem(path)))
    );
  }

  async make(): Promise<void> {
    this.inputs = null;
    this.bundler ??= await context({...scriptOptions(this.name, this.options), metafile: true});
    const {metafile} = await this.bundler.rebuild();
    const from = dirname(this.options.entry);
    this.inputs = Object.keys(metafile.inputs).map((input) => resolve(from, input).replaceAll("\\", "/"));
  }

  async close(): Promise<void> {
    await this.bundler?.dispose();
  }
}

const stem = (path: string): string => path.slice(0, path.length - extname(path).length);
