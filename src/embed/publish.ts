import {mkdir, readFile, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {catalog} from "../charts/catalog.js";
import type {ChartEntry} from "../charts/chart.js";
import {holderBands} from "../charts/holders.js";
import type {Labels} from "../charts/label.js";
import type {Tables} from "../tables/rows.js";
import type {ModuleChart} from "./browser/chart-module.js";
import {bundleScript, bundleSettings} from "./bundle.js";
import {bundleModules} from "./bundle-modules.js";
import {chartCsv} from "./chart-csv.js";
import {citationsOfChart} from "./cite.js";
import {type AllTables, type Described, describeChart, newestDay, type Publication} from "./described.js";
import {evidenceOf} from "./evidence.js";
import {imprint} from "./export-picture.js";
import {frameHeight} from "./frame-height.js";
import {type FrameInput, framePage, frameWidths} from "./frame-page.js";
import {frameStyle} from "./frame-style.js";
import {inlineFonts} from "./inline-fonts.js";
import {daysOf, markDays} from "./mark-days.js";
import {chartMetadata} from "./metadata.js";
import {moduleStyle} from "./module-style.js";
import {oembed, oembedWidth} from "./oembed.js";
import {drawPicture, emptyDocument, type Picture, pictureFiles} from "./picture-files.js";
import {providerEntry} from "./provider-entry.js";
import {describeSteps, type StepsInput} from "./step-charts.js";
import {chartFiles, frameIn, sharedFiles} from "./urls.js";

export interface PublishInput extends AllTables {
  publication: Publication;
  /** The style sheet that holds the page's tokens, as text. */
  css: string;
  /** Font files (sfnt) for pictures, with the names they go by in them. */
  faces: readonly {family: string; weight: 400 | 600; file: string}[];
  charts?: readonly ChartEntry[];
  /** The words of charts by language, the site's own among them. */
  languages?: Readonly<Record<string, Labels>>;
  /** The steps of the story, if there are some. */
  steps?: StepsInput;
}

type Files = [path: string, content: string | Uint8Array][];

/** Writes everything under `/embed/` and `/oembed/` into a published tree: the same input gives the same bytes. */
export async function publishEmbeds(dir: string, input: PublishInput): Promise<void> {
  const faces = await Promise.all(
    input.faces.map(async ({family, weight, file}) => ({family, weight, font: await readFile(file)}))
  );
  const frame = await frameParts(input);
  const charts = (input.charts ?? catalog).map((entry) => describeChart(entry, input));
  const all = [...charts, ...(input.steps ? describeSteps(input.steps, input.tables) : [])];
  const pictures = all.map((described) => drawPicture(described, input));
  const fonts = await inlineFonts(pictures.map(({svg}) => svg).join(""), faces);
  const files = input.faces.map(({file}) => file);
  // The next picture is drawn on another thread while this chart's frame is made.
  let next: Promise<Files> | undefined;
  for (const [i, described] of all.entries()) {
    const tables = described.entry.scope === "record" ? input.tables : input.textTables;
    const drawn = await (next ?? pictureFiles(pictures[i] as Picture, {fonts, files}));
    const following = pictures[i + 1];
    next = following && pictureFiles(following, {fonts, files});
    await writeAll(dir, [...drawn, ...dataOf(described, tables, input), ...framesOf(described, {...frame, drawn})]);
  }
  await writeAll(dir, [
    ...(await modules(charts, input, frame)),
    ...(await shared(input)),
    ...translated(input, frame)
  ]);
}

/** The languages there are words in beside the site's own. */
const others = ({languages = {}, publication}: PublishInput): [language: string, labels: Labels][] =>
  Object.entries(languages).filter(([language]) => language !== publication.language);

/** Each chart's frame in every other language. */
function translated(input: PublishInput, frame: FrameInput): Files {
  return others(input).flatMap(([language, labels]) => {
    const publication = {...input.publication, language};
    return (input.charts ?? catalog).map((entry): Files[number] => {
      const {version} = describeChart(entry, input);
      const described = {...describeChart(entry, {...input, labels}), version};
      return [frameIn(entry.slug, language), framePage(described, {...frame, publication}).html];
    });
  });
}

async function shared({publication, charts = catalog}: PublishInput): Promise<Files> {
  const {baseUrl} = publication;
  return [
    ...(baseUrl === null
      ? []
      : [[sharedFiles.provider, providerEntry({...publication, baseUrl}, charts[0]?.slug ?? "")] as Files[number]]),
    [sharedFiles.host, await bundleScript("host", "iife")],
    [sharedFiles.element, await bundleScript("element", "esm")],
    [sharedFiles.types, await readFile(join(bundleSettings.absWorkingDir, "browser", "chart.d.ts"))]
  ];
}

async function modules(all: readonly Described[], input: PublishInput, {holders, days}: FrameInput): Promise<Files> {
  const css = moduleStyle(input.css, input.dyad.sides);
  const {publication} = input;
  const data = all.map(({slug, version, headline, counted, alt, source, note, rows, labels, asOf}) => ({
    ...{slug, version, headline, counted, alt, rows, labels, css, holders, language: publication.language},
    translations: translations(slug, input),
    footer: `${source}. ${note} ${imprint({version, asOf}, {...publication, baseUrl: null})}`,
    days: daysOf(rows, days)
  }));
  const bundled = await bundleModules(data);
  return [...bundled].map(([slug, text]) => [chartFiles.module(slug), text]);
}

type Translations = NonNullable<ModuleChart["translations"]>;

/** What a module says in other languages, by language. */
function translations(slug: string, input: PublishInput): Translations {
  const entry = (input.charts ?? catalog).find((one) => one.slug === slug);
  if (entry === undefined) return {};
  const own = others(input).map(([language, all]) => {
    const {headline, counted, alt, labels} = describeChart(entry, {...input, labels: all});
    return [language, {headline, counted, alt, labels}];
  });
  return Object.fromEntries(own);
}

async function frameParts(input: PublishInput): Promise<FrameInput> {
  const {tables, dyad, css, publication} = input;
  const period = {start: dyad.period.start, end: dyad.period.end ?? newestDay(tables)};
  return {
    document: emptyDocument(),
    publication,
    style: frameStyle(css, dyad.sides),
    script: await bundleScript("frame", "iife"),
    languages: [publication.language, ...others(input).map(([language]) => language)],
    holders: holderBands(tables.tenures, {dyad, period}).map(({name, start, end}) => ({name, start, end})),
    days: markDays(tables)
  };
}

function framesOf(described: Described, {drawn, ...input}: FrameInput & {drawn: Files}): Files {
  const {html, heights} = framePage(described, input);
  const large = drawn.find(([path]) => path === chartFiles.pngLarge(described.slug))?.[1] as Uint8Array;
  const sizes = {
    frame: frameHeight(described, oembedWidth, (heights.medium * (oembedWidth - 32)) / frameWidths.medium),
    // A PNG's height stands in its first chunk.
    thumbnail: new DataView(large.buffer, large.byteOffset).getUint32(20)
  };
  return [
    [chartFiles.frame(described.slug), html],
    [chartFiles.oembed(described.slug), `${JSON.stringify(oembed(described, input.publication, sizes), null, 1)}\n`]
  ];
}

async function writeAll(dir: string, files: Files): Promise<void> {
  for (const [path, content] of files) {
    await mkdir(dirname(join(dir, path)), {recursive: true});
    await writeFile(join(dir, path), content);
  }
}

function dataOf(described: Described, tables: Tables, {publication}: PublishInput): Files {
  const {slug, table, alt} = described;
  const json = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;
  return [
    [chartFiles.csv(slug), chartCsv(table)],
    [chartFiles.metadata(slug), json(chartMetadata(described, tables, publication))],
    [chartFiles.alt(slug), `${alt}\n`],
    [chartFiles.cite(slug), `${citationsOfChart(described, publication).bibtex}\n`],
    [chartFiles.evidence(slug), json(evidenceOf(described, tables, publication))]
  ];
}
