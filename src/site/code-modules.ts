import {createHash} from "node:crypto";
import {existsSync, readFileSync} from "node:fs";
import {mkdir, writeFile} from "node:fs/promises";
import {basename, join, resolve} from "node:path";
import {build, type Plugin} from "esbuild";
import {projectDir} from "./folders.js";

interface Module {
  source: string;
  /** As JavaScript, in which other modules stand by their numbers. */
  code: string;
  imports: readonly string[];
  /** Of where it stands and of its code. */
  hash: string;
}

/**
 * Modules of the project as JavaScript, each a file of its own whose name tells what is in it and in everything it imports. A
 * process that goes on imports anew what an edit touches and nothing else: the rest keeps what it remembers and the speed it has
 * gained, and what code no longer says is never run.
 */
export class CodeModules {
  private known = new Map<string, Module>();
  private readonly paths: string[] = [];
  private readonly dir: string;

  /** @param dir where the files are put; packages must be found from there */
  constructor(dir: string) {
    this.dir = dir;
  }

  /**
   * The files of some programs as their sources are now.
   *
   * @param programs absolute paths of TypeScript modules
   * @throws the compiler's words, with file, row and column
   */
  async filesOf(programs: readonly string[]): Promise<string[]> {
    this.known = await this.read(programs);
    const names = new Map([...this.known.keys()].map((path) => [path, this.nameOf(path)]));
    const fresh = [...this.known].filter(([path]) => !existsSync(join(this.dir, names.get(path) ?? "")));
    await mkdir(this.dir, {recursive: true});
    await Promise.all(
      fresh.map(([path, {code}]) => writeFile(join(this.dir, names.get(path) ?? ""), this.linked(code, names)))
    );
    return programs.map((path) => join(this.dir, names.get(path) ?? ""));
  }

  /** The programs and all they import, layer by layer. What has not changed is not compiled again. */
  private async read(programs: readonly string[]): Promise<Map<string, Module>> {
    const sources = new Map<string, string | null>();
    const sourceOf = (path: string): string | null => {
      const source = sources.get(path) ?? (existsSync(path) ? readFileSync(path, "utf8") : null);
      sources.set(path, source);
      return source;
    };
    const found = new Map<string, Module>();
    for (let layer = [...programs]; layer.length > 0; ) {
      const isKept = (path: string) => {
        const before = this.known.get(path);
        // Whoever imports a file that is gone is compiled again, and the compiler tells where.
        return before?.source === sourceOf(path) && before.imports.every((other) => sourceOf(other) !== null);
      };
      const changed = layer.filter((path) => !isKept(path));
      const compiled = await this.compile(changed, sourceOf);
      for (const path of layer) found.set(path, compiled.get(path) ?? (this.known.get(path) as Module));
      const next = layer.flatMap((path) => found.get(path)?.imports ?? []);
      layer = [...new Set(next)].filter((path) => !found.has(path));
    }
    return found;
  }

  private async compile(
    paths: readonly string[],
    sourceOf: (path: string) => string | null
  ): Promise<Map<string, Module>> {
    if (paths.length === 0) return new Map();
    const {outputFiles, metafile} = await build({
      entryPoints: paths.map((path, i) => ({in: path, out: String(i)})),
      outdir: this.dir,
      bundle: true,
      plugins: [apart((path) => this.numberOf(path))],
      platform: "node",
      format: "esm",
      packages: "external",
      absWorkingDir: projectDir,
      sourcemap: "inline",
      metafile: true,
      write: false,
      logLevel: "silent"
    });
    const importsOf = new Map(
      Object.entries(metafile.outputs).map(([path, {imports}]) => [resolve(projectDir, path), imports])
    );
    const codes = new Map(outputFiles.map(({path, text}) => [path, text]));
    const module = (path: string, i: number): Module => {
      const file = join(this.dir, `${i}.js`);
      const code = codes.get(file) ?? "";
      const imports = importsOf.get(file) ?? [];
      return {
        source: sourceOf(path) ?? "",
        code,
        imports: imports.flatMap((one) => this.pathIn(one.path)),
        hash: hashOf([path, code])
      };
    };
    return new Map(paths.map((path, i) => [path, module(path, i)]));
  }

  /** A number stands for a module until its file has a name; it is the same as long as this lives. */
  private numberOf(path: string): number {
    const number = this.paths.indexOf(path);
    return number >= 0 ? number : this.paths.push(path) - 1;
  }

  private pathIn(imported: string): string[] {
    const [, number] = /^project-module:(\d+)$/.exec(imported) ?? [];
    return number === undefined ? [] : [this.paths[Number(number)] ?? ""];
  }

  /** Modules that import each other change together: each tells of everything that can be reached from it. */
  private nameOf(path: string): string {
    const reached = new Set([path]);
    for (const one of reached) for (const other of this.known.get(one)?.imports ?? []) reached.add(other);
    const hashes = [...reached].map((one) => this.known.get(one)?.hash ?? "").sort();
    return `${basename(path, ".ts")}-${hashOf([path, ...hashes])}.mjs`;
  }

  private linked(code: string, names: ReadonlyMap<string, string>): string {
    return code.replace(placeholder, (_, number: string) =>
      JSON.stringify(`./${names.get(this.paths[Number(number)] ?? "")}`)
    );
  }
}

const placeholder = /"project-module:(\d+)"/g;

/** Leaves every import as it is, with a number in place of a module of ours. */
const apart = (numberOf: (path: string) => number): Plugin => ({
  name: "modules apart",
  setup({onResolve}) {
    onResolve({filter: /^\./}, ({path, resolveDir}) => {
      const source = sourceAt(join(resolveDir, path));
      if (source === null) return {errors: [{text: `Could not resolve "${path}"`}]};
      return {path: `project-module:${numberOf(source)}`, external: true};
    });
  }
});

/** What is imported as `.js` is written as `.ts`. */
function sourceAt(path: string): string | null {
  return [path.replace(/\.js$/, ".ts"), path].find(existsSync) ?? null;
}

const hashOf = (parts: readonly string[]): string =>
  createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 16);
