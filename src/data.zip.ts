import {zipSync} from "fflate";
import {loadLexiconInput} from "./load-lexicon.js";
import {bookFiles} from "./notebook/book-files.js";
import {packFiles} from "./notebook/packed-rows.js";
import {runPipeline} from "./pipeline.js";
import {folders} from "./site/folders.js";
import {exploreSetting} from "./story/render-explore.js";
import {datapackage} from "./tables/datapackage.js";
import {tableFiles} from "./tables/table-files.js";

// The data loader: texts in, tables out. What it prints is unpacked and published as /data/*.csv, *.json.
const {tables, texts, coded, dyad, site} = runPipeline({dataDir: folders.data});

const files = tableFiles(tables);
const description = datapackage(files, {
  title: dyad.title,
  licence: site.licences.data,
  homepage: process.env.SITE_URL ?? site.base_url,
  sources: tables.articles.map(({file, title, url}) => ({title: title ?? file, path: url}))
});

// Only the page of the notebook reads these; they are no tables and have no address of their own.
const notebook = packFiles(
  bookFiles(loadLexiconInput(folders.data), {texts, coded, setting: exploreSetting(tables, dyad)})
);

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const entries = [
  ...files.map(({path, bytes}) => [path, bytes] as const),
  ...Object.entries(notebook).map(([name, part]) => [`notebook/${name}.json`, encode(JSON.stringify(part))] as const)
];
const json = encode(`${JSON.stringify(description, null, 2)}\n`);

// One time for all files, the first that zip knows: the same texts give the same bytes. It is unpacked at once, so not pressed.
const archive = zipSync(
  {...Object.fromEntries(entries), "datapackage.json": json},
  {mtime: "1980-01-01T00:00:00", level: 0}
);
process.stdout.write(archive);
