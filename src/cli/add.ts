import {existsSync, readFileSync} from "node:fs";
import {basename, join} from "node:path";
import {text as textOf} from "node:stream/consumers";
import {codeArticle} from "../coder/code-article.js";
import {cellFaults} from "../corpus/cell.js";
import {sources as schema} from "../corpus/schemas/sources.js";
import {readSources} from "../corpus/sources.js";
import {loadLexicon} from "../load-lexicon.js";
import {explain} from "../site/explain.js";
import {readOptions} from "../site/read-options.js";
import {ask, type Terminal} from "./add/ask.js";
import {type Metadata, readCandidate} from "./add/candidate.js";
import {nearDuplicates} from "./add/near-duplicates.js";
import {nextName, writeSource} from "./add/write-source.js";
import {contactLines} from "./explain-text.js";

const USAGE =
  "usage: npm run add -- FILE|- [--outlet …] [--url …] [--published YYYY-MM-DD] [--language en] [--rights full|excerpt]\n" +
  "                       [--title …] [--name FILE.txt] [--yes] [--anyway] [--data DIR]\n" +
  "  puts a text among the sources; --yes takes what the text shows of itself without asking";

const NAMES = ["outlet", "url", "published", "language", "rights", "title"] as const;

/** The streams of the process; nobody is asked anything unless somebody sits there. */
export interface Streams extends Terminal {
  interactive: boolean;
}

/**
 * Adds a text to the sources and tells what the coder finds in it.
 *
 * @throws what speaks against it: wrong values, no words, a text that is there already or nearly so (unless `--anyway`)
 */
export async function add(args: string[], streams: Streams): Promise<void> {
  const {path, given, options} = understand(args);
  const {data: dataDir} = options;
  const folder = join(dataDir, "sources");
  const lexicon = loadLexicon(dataDir);
  if (path !== "-" && !existsSync(path)) throw new Error(`no file ${path}; ${USAGE}`);
  const bytes = path === "-" ? Buffer.from(await textOf(streams.input)) : readFileSync(path);
  const {text, seen} = readCandidate(bytes, {name: path === "-" ? "standard input" : basename(path), lexicon});
  const others = readSources(dataDir).texts;
  refuseKnown(text, others, options.anyway);
  const asks = streams.interactive && path !== "-" && !options.yes;
  const known = asks ? await ask(seen, given, {...streams, faultOf}) : {...seen, ...given};
  const file = options.name ?? nextName(text, folder);
  if (!/^[\p{L}\p{M}\p{N}._-]+\.txt$/u.test(file)) {
    throw new Error(`"${file}" is no name for a text; use letters, digits, - _ and end it with .txt`);
  }
  writeSource(folder, file, {text, known});
  const {contacts, exclusions} = codeArticle({article_id: file.slice(0, -4), file, text, ...known}, lexicon);
  const row = NAMES.map((name) => `  ${name}: ${known[name] ?? "not known"}`).join("\n");
  streams.output.write(
    `added ${join(folder, file)}\n${row}\n${contactLines(contacts).join("\n")}\n${exclusions.length} looked at and left out; npm run code -- --explain ${join(folder, file)} says why\n`
  );
}

function understand(args: string[]) {
  const text = {type: "string"} as const;
  const options = {outlet: text, url: text, published: text, language: text, rights: text, title: text, name: text};
  const {values, positionals} = readOptions(
    {
      args,
      allowPositionals: true,
      options: {
        ...options,
        yes: {type: "boolean", default: false},
        anyway: {type: "boolean", default: false},
        data: {type: "string", default: "data"}
      }
    },
    USAGE
  );
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new Error(USAGE);
  const given: Partial<Metadata> = {};
  for (const name of NAMES) {
    const value = values[name];
    if (value === undefined) continue;
    const fault = value === "" ? null : faultOf(name, value);
    if (fault !== null) throw new Error(`--${name}: ${fault}`);
    given[name] = value === "" ? null : value;
  }
  return {path, given, options: values};
}

function faultOf(name: keyof Metadata, value: string): string | null {
  const [fault] = cellFaults(value, schema[name]);
  return fault ? `"${value}" ${fault.message}; ${fault.fix}` : null;
}

function refuseKnown(text: string, others: readonly {file: string; text: string}[], anyway: boolean): void {
  const same = others.find((other) => other.text === text);
  if (same) throw new Error(`this text is there already: ${same.file}`);
  const [like] = nearDuplicates(text, others);
  if (like && !anyway) {
    const share = Math.round(100 * like.share);
    throw new Error(`${share} % of its wording is that of ${like.file}; if it is another report, say --anyway`);
  }
}

if (import.meta.filename === process.argv[1]) {
  const streams = {input: process.stdin, output: process.stdout, interactive: process.stdin.isTTY === true};
  await add(process.argv.slice(2), streams).catch((error: unknown) => {
    console.error(explain(error));
    process.exitCode = 1;
  });
}
