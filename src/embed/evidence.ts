import type {ArticleRow, ContactRow, MentionRow, Tables} from "../tables/rows.js";
import type {Described, Publication} from "./described.js";
import {addressOf, chartFiles} from "./urls.js";

type Annotation = Record<string, unknown>;

interface Marked {
  contacts: ContactRow[];
  mentions: MentionRow[];
}

/**
 * What a chart's marks rest on, as W3C Web Annotations: for each passage its words and its place (UTF-16 code units into the
 * text as it was read), for each contact of the record the addresses that report it.
 */
export function evidenceOf(described: Described, tables: Tables, {baseUrl}: Publication): object {
  const {slug, headline, version, rows, entry} = described;
  const id = addressOf(chartFiles.evidence(slug), baseUrl);
  const marked = markedIn(rows, tables);
  const passages = marked.mentions.map((mention) => passage(mention, tables, id));
  // The texts alone know nothing of where the record was reported.
  const reports = entry.scope === "record" ? marked.contacts.flatMap((contact) => report(contact, id)) : [];
  const items = [...passages, ...reports];
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id,
    type: "AnnotationCollection",
    label: headline,
    total: items.length,
    ...(items.length === 0
      ? {summary: `Its marks are counts; what is counted stands in ${entry.tables.join(", ")}.`}
      : {}),
    version,
    first: {id: `${id}#page`, type: "AnnotationPage", startIndex: 0, items}
  };
}

/** The contacts and passages a chart's rows name, wherever in them. */
export function markedIn(rows: unknown, {contacts, mentions, journeys}: Tables): Marked {
  const said = new Set(stringsIn(rows));
  const ofJourneys = new Set(journeys.flatMap((one) => (said.has(one.journey_id) ? one.contact_ids : [])));
  const marked = contacts.filter(
    ({contact_id, record_ids}) =>
      said.has(contact_id) || ofJourneys.has(contact_id) || record_ids.some((record) => said.has(record))
  );
  const ids = new Set(marked.map(({contact_id}) => contact_id));
  return {
    contacts: marked,
    mentions: mentions.filter(({mention_id, contact_id}) => said.has(mention_id) || ids.has(contact_id))
  };
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function passage(mention: MentionRow, {articles, contacts}: Tables, id: string): Annotation {
  const article = articles.find(({article_id}) => article_id === mention.article_id);
  const contact = contacts.find(({contact_id}) => contact_id === mention.contact_id);
  return {
    id: `${id}#${encodeURIComponent(mention.mention_id)}`,
    type: "Annotation",
    motivation: "describing",
    body: bodyOf(contact, mention.contact_id),
    target: {
      source: sourceOf(article),
      selector: [
        {type: "TextQuoteSelector", exact: mention.quote, prefix: mention.prefix, suffix: mention.suffix},
        {type: "TextPositionSelector", start: mention.start, end: mention.end}
      ]
    }
  };
}

/** The text is named by its checksum: offsets are true of these bytes and of no others. */
function sourceOf(article: ArticleRow | undefined): object {
  return {
    id: `hash://sha256/${article?.sha256 ?? ""}`,
    type: "Text",
    format: "text/plain",
    ...(article?.language ? {language: article.language} : {}),
    ...(article?.title ? {label: article.title} : {}),
    ...(article?.url ? {canonical: article.url} : {})
  };
}

function report(contact: ContactRow, id: string): Annotation[] {
  if (contact.source_url.length === 0) return [];
  return [
    {
      id: `${id}#${encodeURIComponent(`${contact.contact_id}-reports`)}`,
      type: "Annotation",
      motivation: "linking",
      body: bodyOf(contact, contact.contact_id),
      target: contact.source_url
    }
  ];
}

function bodyOf(contact: ContactRow | undefined, contact_id: string): object {
  const what = [contact?.channel.replace("_", " ") ?? "contact", contact?.date ?? "day not known"].join(", ");
  return {type: "TextualBody", format: "text/plain", purpose: "describing", value: `${what} (${contact_id})`};
}
