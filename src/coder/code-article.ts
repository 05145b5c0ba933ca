import {contactsOf} from "./contacts/contacts.js";
import {exclusionsOf} from "./contacts/exclusions.js";
import {mergeMentions} from "./contacts/merge.js";
import {statementsOf} from "./contacts/statements.js";
import {findThemes} from "./contacts/themes.js";
import {topicsOf} from "./contacts/topics.js";
import {languageOf} from "./lexicon/language-of.js";
import type {Lexicon} from "./lexicon/lexicon.js";
import {isAnyPair} from "./people/any-pair.js";
import {type ArticleReading, readArticle} from "./read-article.js";
import {clean} from "./text/clean.js";
import {countWords} from "./text/count-words.js";
import {segment} from "./text/segment.js";
import {tokenize} from "./text/tokens.js";
import type {CodedArticle, SourceText} from "./types.js";

/** Codes one text: clean, segment, annotate, code, date, merge. Pure; the same text and lexicon give the same result. */
export function codeArticle(source: SourceText, lexicon: Lexicon): CodedArticle {
  return codeReading(readArticle(source, lexicon), {source, lexicon});
}

/** Codes a text that has been read already: merges what was told and says what each contact comes to. */
export function codeReading(
  reading: ArticleReading,
  {source, lexicon}: {source: SourceText; lexicon: Lexicon}
): CodedArticle {
  const {page, code, language, reason, sentences, themes, publication, found, told} = reading;
  const {sides} = lexicon.rows;
  const clusters = mergeMentions(told, sides);
  const contacts = contactsOf(clusters, {
    source,
    page,
    sentences,
    themes,
    offices: lexicon.offices,
    congratulation: lexicon.congratulation,
    anyPair: isAnyPair(sides)
  });
  return {
    article: {
      article_id: source.article_id,
      file: source.file,
      title: source.title ?? page.headline?.text ?? null,
      outlet: source.outlet ?? publication.outlet,
      url: source.url,
      language: code,
      published: publication.published,
      published_basis: publication.basis,
      published_earliest: publication.interval.earliest,
      published_latest: publication.interval.latest,
      dateline: page.dateline,
      rights: source.rights,
      word_count: sentences.reduce((n, sentence) => n + countWords(page.text, sentence), 0),
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
    warnings: [
      ...(reason ? [reason] : []),
      ...publication.warnings,
      ...told.flatMap((d) => (d.warning ? [d.warning] : []))
    ]
  };
}

/**
 * A coded text with its topics found again, by a lexicon that differs in rows of topics only: nothing else of a text hangs on
 * them, and finding them takes a fraction of the time.
 */
export function codeTopics(
  coded: CodedArticle,
  {source, lexicon}: {source: SourceText; lexicon: Lexicon}
): CodedArticle {
  const page = clean(source.text, lexicon.boilerplate);
  const {language, reason} = languageOf({...source, language: coded.article.language}, lexicon);
  const sentences = reason === null ? segment(page.body, lexicon.abbreviations) : [];
  const themes = findThemes(tokenize(page.text, language.split), language, sentences);
  return {...coded, topics: topicsOf(themes, {source, page, contacts: coded.contacts})};
}
