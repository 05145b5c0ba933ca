import {join} from "node:path";
import {build, type Plugin} from "esbuild";
import {safeJson} from "../charts/markup.js";
import type {ModuleChart} from "./browser/chart-module.js";
import {bundleSettings} from "./bundle.js";

const folder = bundleSettings.absWorkingDir;

/** What a module carries beside its drawing code. */
export type ModuleData = Omit<ModuleChart, "draw" | "home">;

/** Each chart as one ES module that needs nothing else: its drawing code, its rows and its words. By slug. */
export async function bundleModules(charts: readonly ModuleData[]): Promise<Map<string, string>> {
  const bySlug = new Map(charts.map((chart) => [chart.slug, chart]));
  const {outputFiles} = await build({
    ...bundleSettings,
    entryPoints: Object.fromEntries(charts.map(({slug}) => [slug, `embedded:${slug}`])),
    outdir: folder,
    format: "esm",
    plugins: [entries(bySlug)]
  });
  return new Map(outputFiles.map(({path, text}) => [/([\w-]+)\.js$/.exec(path)?.[1] ?? "", text]));
}

function entries(charts: ReadonlyMap<string, ModuleData>): Plugin {
  return {
    name: "charts as modules",
    setup(bundler) {
      bundler.onResolve({filter: /^embedded:/}, ({path}) => ({path, namespace: "embedded"}));
      bundler.onLoad({filter: /.*/, namespace: "embedded"}, ({path}) => {
        const slug = path.slice("embedded:".length);
        return {contents: entryOf(slug, charts.get(slug)), loader: "js", resolveDir: join(folder, "..", "charts")};
      });
    }
  };
}

function entryOf(slug: string, data: ModuleData | undefined): string {
  const name = slug.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return `import {${name} as entry} from "./${slug}.js";
import {renderChart} from "../embed/browser/chart-module.js";
const data = JSON.parse(${JSON.stringify(safeJson(data))});
const home = import.meta.url.replace(/\\.js(\\?.*)?$/, "");
export const {version} = data;
export const render = (element, options) => renderChart(element, {...data, home, draw: entry.draw}, options);`;
}
