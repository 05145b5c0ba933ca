import {bounded, type OpenInterval} from "../time/interval.js";
import {clean} from "./clean.js";
import {contactsOf} from "./contacts.js";
import {dateMentions} from "./date-mentions.js";
import {findDates} from "./dates/find-dates.js";
import {exclusionsOf} from "./exclusions.js";
import {findMentions} from "./find-mentions.js";
import type {Language, Lexicon} from "./lexicon.js";
import {mergeMentions} from "./merge.js";
import {publicationOf} from "./publication.js";
import {segment} from "./segment.js";
import {statementsOf} from "./statements.js";
import {findThemes} from "./themes.js";
import {coveredWords, tokenize} from "./tokens.js";
import {topicsOf} from "./topics.js";
import type {CodedArticle, SourceText} from "./types.js";
import {usableDates} from "./usable-dates.js";

/** Codes one text: clean, segment, annotate, code, date, merge. Pure; the same text and lexicon give the same result. */
export function codeArticle(source: SourceText, lexicon: Lexicon): CodedArticle {
  const page = clean(source.text, lexicon.boilerplate);
  const language = languageOf(source, lexicon);
  const {offices} = lexicon;
  const sentences = segment(page.body);
  const tokens = tokenize(page.text, language.split);
  const themes = findThemes(tokens, language, sentences);
  const publication = publicationOf({source, page, language, lexicon, themes, sentences});
  const published: OpenInterval = publication.interval;
  const sides = lexicon.rows.sides;
  const expressions = findDates(page.text, language.dates);
  const usable = usableDates(expressions, {text: page.text, language, themes, spans: publication.spans});
  const dated = coveredWords(tokens, expressions);
  const found = findMentions(sentences, {tokens, language, offices, sides, published: bounded(published), dated});
  const told = dateMentions(found.drafts, usable, {calendar: publication.calendar, offices, text: page.text});
  const clusters = mergeMentions(told, sides);
  const contacts = contactsOf(clusters, {source, page, sentences, themes, offices});
  return {
    article: {
      article_id: source.article_id,
      file: source.file,
      title: source.title ?? page.headline?.text ?? null,
      outlet: source.outlet ?? publication.outlet,
      url: source.url,
      language: language.code,
      published: publication.published,
      published_basis: publication.basis,
      published_earliest: published.earliest,
      published_latest: published.latest,
      dateline: page.dateline,
      rights: source.rights,
      word_count: sentences.reduce((n, s) => n + (page.text.slice(s.start, s.end).match(/\S+/g)?.length ?? 0), 0),
      n_contacts: contacts.length
    },
    contacts,
    topics: topicsOf(themes, {source, page, contacts}),
    statements: statementsOf(found.readings, sentences, {source, page, contacts}),
    exclusions: exclusionsOf(found, {source, page, themes, sentences, sides, language}),
    boilerplate: page.regions.map((region) => ({
      kind: region.kind,
      rule: region.rule,
      start: page.origin(region.start),
      end: page.origin(region.end),
      quote: source.text.slice(page.origin(region.start), page.origin(region.end))
    })),
    warnings: [...publication.warnings, ...told.flatMap((d) => (d.warning ? [d.warning] : []))]
  };
}

function languageOf(source: SourceText, lexicon: Lexicon): Language {
  const code = source.language?.slice(0, 2) ?? "en";
  const language = lexicon.languages.get(code) ?? lexicon.languages.get("en");
  if (!language) throw new Error(`no lexicon for language "${code}"; add a folder data/lexicon/${code}/`);
  return language;
}
