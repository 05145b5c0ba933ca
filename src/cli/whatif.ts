import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {parseArgs} from "node:util";
import {runPipeline} from "../pipeline.js";
import {explain} from "../site/explain.js";
import {folders, projectDir} from "../site/folders.js";
import {renderSides} from "../story/render-sides.js";
import {acceptedJson} from "../tables/claims/accepted.js";
import {eachSchema} from "../tables/schemas.js";
import {checkOut} from "./whatif/checkout.js";
import {htmlReport} from "./whatif/report-html.js";
import {markdownReport} from "./whatif/report-markdown.js";
import {textReport} from "./whatif/report-text.js";
import {readPublished, type Snapshot, takeSnapshot} from "./whatif/snapshot.js";
import {type Moved, movedClaims, nothingMoved, whatMoved} from "./whatif/what-moved.js";

const USAGE =
  "usage: npm run whatif -- [--base REVISION|DIR] [--html FILE] [--markdown] [--accept] [--exit-code]\n" +
  "  compares tables, charts and claims of the working tree with a revision (HEAD) or a published folder of tables";

export interface Surroundings {
  /** The working tree. */
  root: string;
  buildDir: string;
  print: (text: string) => void;
}

/**
 * Tells what the working tree changes. Gives the exit code: 1 if a claim that held fails now or is gone and is not
 * accepted, or, with `--exit-code`, if anything moved; 2 if nothing could be compared.
 */
export async function whatif(args: string[], {root, buildDir, print}: Surroundings): Promise<number> {
  const options = optionsOf(args);
  if (!options) {
    print(USAGE);
    return 2;
  }
  const before = await baseOf(options.base, {root, buildDir, print});
  const after = await takeSnapshot(root, {name: "the working tree", prefix: "after"});
  const moved = whatMoved(before, after, keys());
  print(options.markdown ? markdownReport(moved) : textReport(moved));
  if (!nothingMoved(moved) || options.html) {
    const file = options.html ?? join(buildDir, "whatif.html");
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, htmlReport(moved, styleOf(root)));
    if (!options.markdown) print(`\nwith pictures: ${file}`);
  }
  if (options.accept) {
    writeFileSync(join(root, "data", "accepted.json"), acceptedJson(after.claims));
    if (!options.markdown) print("the claims as they are now are accepted: data/accepted.json");
  }
  return (options["exit-code"] && !nothingMoved(moved)) || (!options.accept && brokenClaims(moved) > 0) ? 1 : 0;
}

function optionsOf(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        base: {type: "string", default: "HEAD"},
        html: {type: "string"},
        markdown: {type: "boolean", default: false},
        accept: {type: "boolean", default: false},
        "exit-code": {type: "boolean", default: false}
      }
    }).values;
  } catch {
    return null;
  }
}

async function baseOf(base: string, {root, buildDir}: Surroundings): Promise<Snapshot> {
  if (existsSync(join(base, "contacts.json"))) return readPublished(base);
  const checkout = checkOut(base, {root, buildDir});
  return takeSnapshot(checkout.root, {name: checkout.name, prefix: "before"});
}

function keys() {
  return eachSchema().map(([table, {primaryKey}]) => [table, primaryKey] as const);
}

function brokenClaims(moved: Moved): number {
  const {changed, removed} = movedClaims(moved);
  const failing = changed.filter(({changes}) =>
    changes.some(({column, before, after}) => column === "holds" && before === true && after !== true)
  );
  return failing.length + removed.filter(({row}) => row.holds === true).length;
}

/** What the pictures are drawn for: the page's colours and the figures' own style. */
function styleOf(root: string): string {
  const sheets = ["tokens.css", "figure.css"].map((name) => readFileSync(join(root, "src", "style", name), "utf8"));
  const sides = renderSides(runPipeline({dataDir: join(root, "data")}).dyad).replaceAll(/<\/?style[^>]*>/g, "");
  return [...sheets, sides].join("\n");
}

if (import.meta.filename === process.argv[1]) {
  const surroundings = {root: projectDir, buildDir: folders.build, print: (text: string) => console.log(text)};
  process.exitCode = await whatif(process.argv.slice(2), surroundings).catch((error: unknown) => {
    console.error(explain(error));
    return 2;
  });
}
