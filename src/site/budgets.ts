import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {brotli} from "./compress.js";
import {reachable, type SiteTree} from "./site-tree.js";

/** One surface of the published site and how heavy it may be, in kB (1000 bytes) after brotli; fonts as they are. */
export interface Budget {
  surface: string;
  limit: number;
  measure: (tree: SiteTree) => Promise<number>;
}

export interface Weight {
  surface: string;
  limit: number;
  /** kB, to one decimal. */
  weight: number;
}

export const budgets: Budget[] = [
  {surface: "story: HTML to the end of its first figure, and CSS", limit: 40, measure: firstFigure},
  {surface: "story: whole HTML and CSS, every picture inline", limit: 80, measure: wholeStory},
  {surface: "script before the reader does anything", limit: 15, measure: firstScripts},
  {surface: "interactive layer, loaded when first wanted", limit: 25, measure: interactiveLayer},
  {surface: "fonts", limit: 50, measure: (tree) => size(tree, (file) => file.endsWith(".woff2"))},
  {surface: "the heaviest frame before interaction", limit: 15, measure: async (tree) => (await frames(tree))[0] ?? 0},
  {surface: "a frame’s own script", limit: 2, measure: frameScript},
  {surface: "the ten heaviest frames on one page", limit: 150, measure: tenFrames},
  {surface: "host helper", limit: 1, measure: (tree) => compressed(tree, present(tree, ["embed/host.js"]))},
  {surface: "custom element", limit: 3, measure: (tree) => compressed(tree, present(tree, ["embed/element.js"]))},
  {surface: "the largest module of a chart, data included", limit: 100, measure: largestModule},
  {surface: "notebook: script, the coder among it", limit: 150, measure: notebookScripts},
  {surface: "notebook: rules and texts it begins with", limit: 80, measure: notebookData}
];

/** What each surface of a built site weighs, in kB (1000 bytes). */
export async function weighTree(tree: SiteTree): Promise<Weight[]> {
  return Promise.all(
    budgets.map(async ({surface, limit, measure}) => ({
      surface,
      limit,
      weight: Math.round((await measure(tree)) / 100) / 10
    }))
  );
}

/** The budgets that are broken, a plain line each. */
export const overweight = (weights: Weight[]): string[] =>
  weights
    .filter(({weight, limit}) => weight > limit)
    .map(({surface, weight, limit}) => `budget broken: ${surface}: ${weight} kB, at most ${limit} kB`);

const storyPage = "index.html";

async function firstFigure(tree: SiteTree): Promise<number> {
  const html = await readFile(join(tree.dir, storyPage), "utf8");
  const end = html.indexOf("</figure>");
  return (
    (await brotli(storyPage, end < 0 ? html : html.slice(0, end + "</figure>".length))).length + (await styles(tree))
  );
}

async function wholeStory(tree: SiteTree): Promise<number> {
  return (await brotli(storyPage, await readFile(join(tree.dir, storyPage)))).length + (await styles(tree));
}

async function interactiveLayer(tree: SiteTree): Promise<number> {
  const first = [...reachable(tree, [storyPage])].filter(isScript);
  const onDemand = new Set(first.flatMap((file) => demandedBy(tree, file)));
  return compressed(
    tree,
    [...onDemand].filter((file) => !first.includes(file))
  );
}

function demandedBy(tree: SiteTree, file: string): string[] {
  const scripts = {...tree, references: new Map([...tree.references].map(([f, r]) => [f, {...r, links: []}]))};
  return [...reachable(scripts, [file], {onDemand: true})].filter(isScript);
}

/** Weights of the frames, the heaviest first. A frame fetches nothing beside itself. */
async function frames(tree: SiteTree): Promise<number[]> {
  const files = [...tree.files].filter((file) => /^embed\/[^/]+\.html$/.test(file));
  const weights = await Promise.all(files.map((file) => compressed(tree, [file])));
  return weights.sort((a, b) => b - a);
}

async function tenFrames(tree: SiteTree): Promise<number> {
  return (await frames(tree)).slice(0, 10).reduce((a, b) => a + b, 0);
}

async function frameScript(tree: SiteTree): Promise<number> {
  const file = [...tree.files].find((name) => /^embed\/[^/]+\.html$/.test(name));
  if (file === undefined) return 0;
  const [, script = ""] = /<script>([\s\S]*?)<\/script>/.exec(await readFile(join(tree.dir, file), "utf8")) ?? [];
  return (await brotli("frame.js", script)).length;
}

async function largestModule(tree: SiteTree): Promise<number> {
  const files = [...tree.files].filter((file) => /^embed\/[^/]+\.js$/.test(file));
  const weights = await Promise.all(files.map((file) => compressed(tree, [file])));
  return Math.max(0, ...weights);
}

const notebookPage = "notebook.html";

/** What the page loads, and the coder that it starts in a worker. */
async function notebookScripts(tree: SiteTree): Promise<number> {
  const coder = [...tree.files].filter((file) => /(^|\/)made\/js\/coder\.\w+\.js$/.test(file));
  return compressed(tree, [...[...reachable(tree, [notebookPage])].filter(isScript), ...coder]);
}

async function notebookData(tree: SiteTree): Promise<number> {
  return compressed(
    tree,
    [...tree.files].filter((file) => /data\/notebook\/(book|texts)\.\w+\.json$/.test(file))
  );
}

const present = (tree: SiteTree, files: string[]): string[] => files.filter((file) => tree.files.has(file));

async function styles(tree: SiteTree): Promise<number> {
  return compressed(tree, [...reachable(tree, [storyPage])].filter(isStyle));
}

async function firstScripts(tree: SiteTree): Promise<number> {
  return compressed(tree, [...reachable(tree, [storyPage])].filter(isScript));
}

const isStyle = (file: string): boolean => file.endsWith(".css");
const isScript = (file: string): boolean => file.endsWith(".js");

async function compressed(tree: SiteTree, files: string[]): Promise<number> {
  const sizes = await Promise.all(
    files.map(async (file) => (await brotli(file, await readFile(join(tree.dir, file)))).length)
  );
  return sizes.reduce((a, b) => a + b, 0);
}

async function size(tree: SiteTree, wanted: (file: string) => boolean): Promise<number> {
  const sizes = await Promise.all(
    [...tree.files].filter(wanted).map(async (file) => (await readFile(join(tree.dir, file))).length)
  );
  return sizes.reduce((a, b) => a + b, 0);
}
