import {MadeOf} from "../../tables/made-of.js";
import type {ArticleRow, MentionRow, Tables, TopicRow} from "../../tables/rows.js";
import {calendarDay} from "../../time/day.js";
import type {ChartRows} from "../chart.js";
import {claimStanding, type Standing} from "../claim-standing.js";
import {ofArticle} from "../rows-of.js";

export interface ThemeText {
  article_id: string;
  /** As on its card: the first is 1. */
  number: number;
  /** When it came out, as far as that is known: "2021", "from 2017", "". */
  year: string;
}

/** A text's own words on a topic, and where they are. */
export interface ThemeCell {
  text: number;
  quote: string;
  /** The coded passage that holds the words; null where they stand elsewhere in the text. */
  mention_id: string | null;
}

export interface Theme {
  topic: string;
  cells: ThemeCell[];
}

export interface ThemeRows extends ChartRows {
  texts: ThemeText[];
  /** The most shared first; those the lexicon knows and no text speaks of last. */
  themes: Theme[];
  /** How far it carries that one text alone names what the war cost. */
  standing: Standing;
}

/** What each text speaks of, in its own words. */
export function themeRows(tables: Tables): ThemeRows {
  const texts = tables.articles.map((article, i) => ({
    article_id: article.article_id,
    number: i + 1,
    year: yearOf(article)
  }));
  const known = tables.rules.filter(({file}) => file === "topics").flatMap(({code}) => code ?? []);
  const topics = new Set(known);
  for (const {topic} of tables.topics) topics.add(topic);
  const themes = [...topics].map((topic): Theme => ({topic, cells: []}));
  const byTopic = new Map(themes.map((theme) => [theme.topic, theme]));
  for (const [i, {article_id}] of texts.entries())
    for (const cell of cellsOf(article_id, i, tables)) byTopic.get(cell.topic)?.cells.push(cell.cell);
  return {
    texts,
    themes: themes.sort((a, b) => b.cells.length - a.cells.length || (a.topic < b.topic ? -1 : 1)),
    standing: claimStanding(tables.claims, "one-names-the-dead"),
    n: texts.length,
    unknown: 0
  };
}

const made = new MadeOf<{topic: string; cell: ThemeCell}[]>();

/** The first words of a text on each topic. */
function cellsOf(article_id: string, text: number, {topics, mentions}: Tables): {topic: string; cell: ThemeCell}[] {
  const [rows, own] = [ofArticle(topics, article_id), ofArticle(mentions, article_id)];
  const [one] = rows;
  if (one === undefined) return [];
  return made.of(one, [text, rows.length, ...rows, ...own], () => {
    const first = new Map(rows.toReversed().map((row) => [row.topic, row]));
    return [...first].map(([topic, row]) => ({topic, cell: cellOf(row, text, own)}));
  });
}

function cellOf({start, end, quote}: TopicRow, text: number, own: readonly MentionRow[]): ThemeCell {
  const around = own.find((one) => one.start <= start && end <= one.end);
  return {text, quote: quote.replace(/\s+/g, " ").trim(), mention_id: around?.mention_id ?? null};
}

function yearOf({published_earliest: earliest, published_latest: latest}: ArticleRow): string {
  if (earliest === null) return "";
  const year = calendarDay(earliest).year;
  return latest !== null && calendarDay(latest).year === year ? String(year) : `from ${year}`;
}
