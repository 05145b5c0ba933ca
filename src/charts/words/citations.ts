import {dayWords} from "./days.js";

/** What a citation needs; an address or a year nobody has stated is null. */
export interface Work {
  title: string;
  byline: string;
  publisher: string;
  url: string | null;
  year: number | null;
  /** What only a part of a work has, as a chart of a story: which one it is, and of which day. */
  part?: Part;
}

export interface Part {
  /** The whole's title. */
  of: string;
  slug: string;
  version: string;
  /** ISO day of the newest thing it shows. */
  asOf: string;
  /** As people write it, e.g. `CC BY 4.0`. */
  licence: string;
}

export interface Citations {
  plain: string;
  apa: string;
  bibtex: string;
}

/** How to cite a work or a part of one. Without a year it is "n.d.", as APA and BibTeX want it; nobody is named twice. */
export function citationsOf(work: Work): Citations {
  return {plain: plain(work), apa: apa(work), bibtex: bibtex(work)};
}

/** Who answers for it, each once: the author, the whole, the publisher. */
const names = ({title, byline, publisher, part}: Work): string[] =>
  [...new Set([byline, part?.of ?? byline, publisher])].filter((name) => name !== title);

function plain(work: Work): string {
  const {title, year, url, part} = work;
  const by = names(work);
  return [
    by.length === 0 ? title : `“${title}”`,
    ...by,
    ...(year === null ? [] : [String(year)]),
    ...(part === undefined ? [] : [`version ${part.version}, as of ${dayWords(part.asOf)}`, part.licence]),
    ...(url === null ? [] : [url])
  ].join(", ");
}

function apa(work: Work): string {
  const {title, byline, year, url, part} = work;
  const named = part === undefined ? title : `${title} (Version ${part.version}) [Chart]`;
  const when = `(${year ?? "n.d."})`;
  const head = byline === title ? `${named}. ${when}.` : `${byline}. ${when}. ${named}.`;
  const rest = names(work).filter((name) => name !== byline);
  return [head, ...rest.map((name) => `${name}.`), ...(url === null ? [] : [url])].join(" ");
}

/** Braces around a title keep its capitals as they are. */
function bibtex({title, byline, publisher, url, year, part}: Work): string {
  const fields: [string, string | null | undefined][] = [
    ["title", `{${tex(title)}}`],
    ["author", `{${tex(byline)}}`],
    ["booktitle", part && `{${tex(part.of)}}`],
    ["publisher", tex(publisher)],
    ["year", year === null ? "n.d." : String(year)],
    ["date", part?.asOf],
    ["version", part?.version],
    ["note", part && tex(part.licence)],
    ["url", url]
  ];
  const lines = fields.flatMap(([name, value]) => (value == null ? [] : [`  ${name} = {${value}}`]));
  const key = part === undefined ? keyOf(title) : `${part.slug}-${part.version}`;
  return `@misc{${key},\n${lines.join(",\n")}\n}`;
}

/** Signs that mean something to TeX, made plain. */
const tex = (text: string): string => text.replace(/[\\{}]/g, "").replace(/[&%$#_]/g, "\\$&");

const keyOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
