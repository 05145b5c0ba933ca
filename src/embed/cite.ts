import {dayWords} from "../charts/words/days.js";
import type {Described, Publication} from "./described.js";
import {licenceName} from "./export-picture.js";
import {addressOf, frameAddress} from "./urls.js";

/** One line for a note under an article. */
export function citation(described: Described, publication: Publication): string {
  const {byline, title} = publication;
  const whole = byline === title ? title : `${byline}, ${title}`;
  const {headline, version, asOf, slug} = described;
  const at = publication.baseUrl === null ? "" : ` ${addressOf(frameAddress(slug), publication.baseUrl)}`;
  return `${whole}: “${headline}”, version ${version}, as of ${dayWords(asOf)}, ${licenceName(publication.licence)}.${at}`;
}

/** The chart as an entry of BibTeX; braces keep capitals as they are. */
export function bibtex(described: Described, {title, byline, publisher, licence, baseUrl}: Publication): string {
  const {slug, headline, version, asOf} = described;
  const fields: [string, string][] = [
    ["title", `{${tex(headline)}}`],
    ["author", `{${tex(byline)}}`],
    ["booktitle", `{${tex(title)}}`],
    ["publisher", `{${tex(publisher)}}`],
    ["year", asOf.slice(0, 4)],
    ["date", asOf],
    ["version", version],
    ["note", tex(licenceName(licence))],
    ...(baseUrl === null ? [] : [["url", addressOf(frameAddress(slug), baseUrl)] as [string, string]])
  ];
  return `@misc{${slug}-${version},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(",\n")}\n}\n`;
}

const tex = (text: string): string => text.replace(/[\\{}]/g, "").replace(/([&%$#_])/g, "\\$1");
