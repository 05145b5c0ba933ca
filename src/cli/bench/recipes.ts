import {basename} from "node:path";

/** A fenced block of a recipe: what stands behind the fence, e.g. `diff data/x.csv`, and its lines. */
export interface Block {
  kind: string;
  path: string;
  lines: string[];
}

export interface Recipe {
  title: string;
  /** What there is before the edit, e.g. a text no rule reads yet. */
  given: Block[];
  edits: Block[];
  /** Lines that what is seen must hold. */
  result: string[];
}

/** The recipes of a Markdown page, a second-level heading each. A text that an edit lists was not there before the edit. */
export function recipesIn(markdown: string): Recipe[] {
  const [, ...sections] = markdown.split(/^## /m);
  return sections.map((section) => {
    const blocks = [...section.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
      ([, kind = "", path = "", body = ""]): Block => ({kind, path, lines: body.split("\n").slice(0, -1)})
    );
    const is = (...kinds: string[]) => blocks.filter(({kind, path}) => kinds.includes(kind) && path !== "result");
    const edits = is("diff", "ts", "csv");
    const isListed = ({path}: Block) =>
      edits.some(({lines}) => lines.some((line) => line.startsWith(`+${basename(path)},`)));
    const given = is("txt", "copy");
    return {
      title: section.slice(0, section.indexOf("\n")),
      given: given.filter((block) => !isListed(block)),
      edits: [...given.filter(isListed), ...edits],
      result: blocks.filter(({path}) => path === "result").flatMap(({lines}) => lines.filter(Boolean))
    };
  });
}

/** A file's text after the hunks of a diff. Throws where a hunk's lines do not stand in it, one behind the other. */
export function patched(text: string, {path, lines}: Block): string {
  return hunksOf(lines).reduce((before, hunk) => {
    const old = hunk.filter((line) => !line.startsWith("+")).map((line) => line.slice(1));
    const now = hunk.filter((line) => !line.startsWith("-")).map((line) => line.slice(1));
    if (old.length === 0) return `${before}${before.endsWith("\n") ? "" : "\n"}${now.join("\n")}\n`;
    const place = `\n${before}`.indexOf(`\n${old.join("\n")}\n`);
    if (place < 0) throw new Error(`${path} does not hold "${old.join("\n")}"`);
    return `${before.slice(0, place)}${now.join("\n")}${before.slice(place + old.join("\n").length)}`;
  }, text);
}

function hunksOf(lines: readonly string[]): string[][] {
  const hunks: string[][] = [[]];
  for (const line of lines) line.startsWith("@@") ? hunks.push([]) : hunks.at(-1)?.push(line);
  return hunks;
}
