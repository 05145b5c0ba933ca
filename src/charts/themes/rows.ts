import {MadeOf} from "../../tables/made-of.js";
import type {ArticleRow, Tables, TopicRow} from "../../tables/rows.js";
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
  const topics = [...new Set([...tables.topics.map(({topic}) => topic), ...known])];
  const found = firstWords(tables);
  const places = new Map(texts.map(({article_id}, i) => [article_id, i]));
  const themes = topics.map((topic) => ({
    topic,
    cells: [...(found.get(topic) ?? [])]
      .flatMap(([article_id, row]) => cellOf(row, places.get(article_id), tables))
      .sort((a, b) => a.text - b.text)
  }));
  return {
    texts,
    themes: themes.sort((a, b) => b.cells.length - a.cells.length || (a.topic < b.topic ? -1 : 1)),
    standing: claimStanding(tables.claims, "one-names-the-dead"),
    n: texts.length,
    unknown: 0
  };
}

/** The first words of each text on each topic. */
function firstWords({topics}: Tables): Map<string, Map<string, TopicRow>> {
  const found = new Map<string, Map<string, TopicRow>>();
  for (const row of topics) {
    const texts = found.get(row.topic) ?? new Map<string, TopicRow>();
    found.set(row.topic, texts);
    if (!texts.has(row.article_id)) texts.set(row.article_id, row);
  }
  return found;
}

const cells = new MadeOf<ThemeCell>();

function cellOf(row: TopicRow, text: number | undefined, {mentions}: Tables): ThemeCell[] {
  if (text === undefined) return [];
  const {article_id, start, end, quote} = row;
  const own = ofArticle(mentions, article_id).find((one) => one.start <= start && end <= one.end);
  const mention_id = own?.mention_id ?? null;
  return [cells.of(row, [text, mention_id], () => ({text, quote: quote.replace(/\s+/g, " ").trim(), mention_id}))];
}

function yearOf({published_earliest: earliest, published_latest: latest}: ArticleRow): string {
  if (earliest === null) return "";
  const year = calendarDay(earliest).year;
  return latest !== null && calendarDay(latest).year === year ? String(year) : `from ${year}`;
}
