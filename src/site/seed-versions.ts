import {mkdir} from "node:fs/promises";
import {join} from "node:path";

// Framework's client names these packages in imports that our pages never reach, and asks the npm registry which version is
// the newest of each. It first looks for a folder of that name in its cache: an empty one is answer enough, so a build needs
// no network and yields the same bytes whatever others publish. They are never downloaded.
const versions: Record<string, string> = {
  "@duckdb/duckdb-wasm": "1.29.0",
  "@observablehq/plot": "0.6.17",
  "@observablehq/sample-datasets": "1.0.1",
  "@uwdata/vgplot": "0.12.2",
  "@viz-js/viz": "3.11.0",
  "apache-arrow": "18.1.0",
  arquero: "8.0.3",
  d3: "7.9.0",
  "d3-dsv": "3.0.1",
  echarts: "5.6.0",
  exceljs: "4.4.0",
  htl: "0.3.1",
  jszip: "3.10.1",
  katex: "0.16.21",
  leaflet: "1.9.4",
  lodash: "4.17.21",
  "mapbox-gl": "3.9.3",
  mermaid: "11.4.1",
  "parquet-wasm": "0.6.1",
  react: "19.0.0",
  "react-dom": "19.0.0",
  "topojson-client": "3.1.0",
  vega: "5.30.0",
  "vega-lite": "5.23.0",
  "vega-lite-api": "5.6.0"
};

/** Answers, ahead of time, every question Framework would ask the npm registry. */
export async function seedVersions(cacheDir: string): Promise<void> {
  for (const [name, version] of Object.entries(versions)) {
    await mkdir(join(cacheDir, "_npm", `${name}@${version}`), {recursive: true});
  }
}
