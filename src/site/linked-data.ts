import {safeJson} from "../charts/markup.js";
import type {About} from "./about.js";
import {pageAddress} from "./page-address.js";

/** A published file, as `datapackage.json` describes it. */
export interface Resource {
  path: string;
  title: string;
  mediatype: string;
  bytes: number;
}

export interface LinkedDataInput {
  about: About;
  path: string;
  title: string;
  words: string;
  resources: readonly Resource[];
  image: string | null;
}

/** The page as an article and its tables as a dataset, in schema.org's words (JSON-LD). Times nobody has stated are left out. */
export function linkedData(input: LinkedDataInput): string {
  const graph = {"@context": "https://schema.org", "@graph": [article(input), dataset(input)]};
  return `<script type="application/ld+json">${safeJson(graph)}</script>`;
}

function article({about, path, title, words, image}: LinkedDataInput): object {
  const {baseUrl, site, language} = about;
  const address = baseUrl === null ? null : pageAddress(path, baseUrl);
  return {
    "@type": path === "index.html" ? "Article" : "WebPage",
    ...(address === null ? {} : {"@id": `${address}#page`, url: address}),
    ...(path === "index.html" ? {headline: title} : {name: title}),
    description: words,
    inLanguage: language,
    isAccessibleForFree: true,
    author: {"@type": "Organization", name: site.byline},
    publisher: {"@type": "Organization", name: site.publisher},
    ...(baseUrl === null || image === null ? {} : {image: `${baseUrl}/${image}`})
  };
}

function dataset({about, resources}: LinkedDataInput): object {
  const {baseUrl, site, dyad} = about;
  const [first, second] = dyad.sides;
  return {
    "@type": "Dataset",
    ...(baseUrl === null ? {} : {"@id": `${baseUrl}/data/datapackage.json`, url: `${baseUrl}/explore`}),
    name: dyad.title,
    description: `Official contacts between ${first?.name} and ${second?.name}: calls, meetings, visits and messages, with who took part, when, how it is known, and who reports it.`,
    license: `https://spdx.org/licenses/${site.licences.data}.html`,
    creator: {"@type": "Organization", name: site.byline},
    temporalCoverage: `${dyad.period.start}/${dyad.period.end ?? ".."}`,
    spatialCoverage: dyad.sides.map(({name}) => name),
    isAccessibleForFree: true,
    ...(baseUrl === null ? {} : {distribution: resources.map((resource) => download(resource, baseUrl))})
  };
}

const download = ({path, title, mediatype, bytes}: Resource, baseUrl: string): object => ({
  "@type": "DataDownload",
  name: title,
  contentUrl: `${baseUrl}/data/${path}`,
  encodingFormat: mediatype,
  contentSize: `${bytes} B`
});
