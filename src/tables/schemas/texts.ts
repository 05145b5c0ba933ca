import type {ArticleRow, ExclusionRow, MentionRow, StatementRow, TopicRow} from "../rows.js";
import type {TableSchema} from "../schema.js";
import {prominences, publishedBases, reasons, statuses} from "./codes.js";
import {articleId, dateBasis, dateColumns, spanColumns} from "./columns.js";

const article = {column: "article_id", table: "articles", key: "article_id"};
const contact = {column: "contact_id", table: "contacts", key: "contact_id"};
const contactId = {type: "string", description: "The contact it belongs to, if the text ties it to one."} as const;

export const articles: TableSchema<ArticleRow> = {
  title: "Source texts",
  description: "One row for each news text that was read.",
  columns: {
    article_id: articleId,
    file: {type: "string", description: "The file as received.", required: true},
    title: {type: "string", description: "The headline."},
    outlet: {type: "string", description: "Who published it, where the text or the list of sources says so."},
    url: {type: "string", description: "Where it was published."},
    language: {type: "string", description: "The language it is written in, BCP 47."},
    published: {type: "edtf", description: "When it was published, if that is stated."},
    published_basis: {type: "string", description: "How that is known.", required: true, codes: publishedBases},
    published_earliest: {type: "date", description: "The first day it can have been published on."},
    published_latest: {type: "date", description: "The last day it can have been published on."},
    dateline: {type: "string", description: "The place written before the first sentence."},
    rights: {type: "string", description: "What may be shown of it: `full`, or `quote` for passages only."},
    word_count: {type: "integer", description: "How many words it has.", required: true},
    sha256: {type: "string", description: "SHA-256 of the file, in hexadecimal.", required: true},
    n_contacts: {type: "integer", description: "How many contacts the text reports.", required: true}
  },
  primaryKey: ["article_id"],
  foreignKeys: []
};

export const mentions: TableSchema<MentionRow> = {
  title: "Mentions",
  description: "One row for each place where a text reports a contact: the sentence behind every mark.",
  columns: {
    mention_id: {type: "string", description: "`article_id`, `@`, and where the mention starts.", required: true},
    article_id: articleId,
    contact_id: {...contactId, description: "The contact that is reported.", required: true},
    prominence: {type: "string", description: "How the text treats it.", required: true, codes: prominences},
    status: {type: "string", description: "What the text says became of it.", required: true, codes: statuses},
    ...dateColumns,
    date_expression: {type: "string", description: "The words of the text that date it."},
    date_basis: dateBasis,
    ...spanColumns,
    prefix: {type: "string", description: "Up to 32 characters before the quoted words.", required: true},
    suffix: {type: "string", description: "Up to 32 characters after them.", required: true},
    rules: {type: "list", description: "The rules that coded it, ids of `rules`.", required: true}
  },
  primaryKey: ["mention_id"],
  foreignKeys: [article, contact]
};

export const topics: TableSchema<TopicRow> = {
  title: "Topics",
  description: "One row for each place where a text touches on a theme.",
  columns: {
    article_id: articleId,
    contact_id: contactId,
    topic: {type: "string", description: "The theme.", required: true},
    ...spanColumns
  },
  primaryKey: ["article_id", "start", "end", "topic"],
  foreignKeys: [article, contact]
};

export const statements: TableSchema<StatementRow> = {
  title: "Statements",
  description: "One row for each quotation that a text attributes to somebody.",
  columns: {
    article_id: articleId,
    contact_id: contactId,
    speaker: {type: "string", description: "Who is said to have said it, as far as the text tells."},
    person_id: {type: "string", description: "The speaker among `people`."},
    ...spanColumns
  },
  primaryKey: ["article_id", "start", "end"],
  foreignKeys: [article, contact, {column: "person_id", table: "people", key: "person_id"}]
};

export const exclusions: TableSchema<ExclusionRow> = {
  title: "Exclusions",
  description: "One row for each passage that looks like a contact and was left out.",
  columns: {
    article_id: articleId,
    ...spanColumns,
    reason: {type: "string", description: "Why it is no contact of the two sides.", required: true, codes: reasons},
    rule: {type: "string", description: "The rule that left it out, an id of `rules`.", required: true}
  },
  primaryKey: ["article_id", "start", "end", "reason"],
  foreignKeys: [article]
};
