import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {basename, join, relative} from "node:path";

const FILES = [
  ".gitattributes",
  ".gitignore",
  ".vscode",
  "LICENSE",
  "biome.json",
  "docs/another-dyad.md",
  "docs/architecture.md",
  "docs/codebook.md",
  "docs/embedding.md",
  "docs/tweaking.md",
  "observablehq.config.ts",
  "package-lock.json",
  "schemas",
  "src",
  "tsconfig.json"
];
/** What is made anew at every build. */
const MADE = /^src\/(made|\.observablehq)(\/|$)/;
/** Tests read the texts of the old story; a new one writes its own. */
const SCRIPTS = {test: "npm run check && npm run types && npm run lint && npm run build"};
const DROPPED = ["unit", "browser"];

/** Puts the code of a project, its configuration and its documents into another folder. */
export function copyProject(from: string, to: string, name: string): void {
  for (const file of FILES.filter((path) => existsSync(join(from, path)))) {
    const filter = (path: string) => !MADE.test(relative(from, path).replaceAll("\\", "/"));
    cpSync(join(from, file), join(to, file), {recursive: true, filter});
  }
  writeFileSync(join(to, "package.json"), packageOf(readFileSync(join(from, "package.json"), "utf8"), name));
}

/** The pages in the order of their names, each rewritten by `change`. */
export function rewritePages(project: string, change: (page: string, text: string) => string): void {
  const src = join(project, "src");
  for (const page of readdirSync(src).filter((file) => file.endsWith(".md"))) {
    const file = join(src, page);
    writeFileSync(file, change(page, readFileSync(file, "utf8")));
  }
}

/** What the new folder is and how one goes on. */
export function writeReadme(to: string, title: string): void {
  mkdirSync(to, {recursive: true});
  writeFileSync(join(to, "README.md"), readmeOf(title));
}

const readmeOf = (title: string): string => `# ${title}

A data story about the contacts between two governments, made from source texts by a pipeline anyone can check.

    npm ci && npm run dev    a live page: edits to data/ and src/ show at once
    npm run add -- FILE      put a text among the sources
    npm run check            every problem in data/, with file, row, column and the way out
    npm run build            the site into dist/

[docs/another-dyad.md](docs/another-dyad.md) says what to do first, [data/README.md](data/README.md) what each column means.
`;

function packageOf(text: string, name: string): string {
  const {
    description: _,
    scripts,
    ...rest
  } = JSON.parse(text) as {scripts: Record<string, string>} & Record<string, unknown>;
  const kept = Object.entries(scripts).filter(([script]) => !DROPPED.includes(script));
  return `${JSON.stringify({...rest, name: basename(name), scripts: {...Object.fromEntries(kept), ...SCRIPTS}}, null, 2)}\n`;
}
