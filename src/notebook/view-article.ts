import {codeReading} from "../coder/code-article.js";
import type {Lexicon} from "../coder/lexicon/lexicon.js";
import {type ArticleReading, readArticle, type Step} from "../coder/read-article.js";
import type {CodedArticle, SourceText} from "../coder/types.js";
import {labelSentence} from "./label-sentence.js";
import type {Names} from "./member-words.js";
import {partsOf} from "./parts.js";
import {tellSentence} from "./tell-sentence.js";
import {type ArticleView, MOST, type PartView, type SentenceView, type Stretch} from "./view.js";

/** A text that has been read and coded, from which any part can be shown. */
export interface CodedText {
  source: SourceText;
  article: ArticleReading;
  coded: CodedArticle;
  /** The sentences' places in the text as given. */
  sentences: Stretch[];
  parts: Stretch[];
  names: Names;
  events: ReadonlyMap<string, string>;
}

/** A text coded, with what every view of it needs; `tell` is told of each stage as it begins. */
export function codeText(
  source: SourceText,
  lexicon: Lexicon,
  {names, tell}: {names: Names; tell?: ((step: Step) => void) | undefined}
): CodedText {
  const article = readArticle(source, lexicon, tell);
  const {page} = article;
  const sentences = article.sentences.map(({start, end}) => ({
    start: page.origin(start),
    end: page.origin(end - 1) + 1
  }));
  return {
    source,
    article,
    coded: codeReading(article, {source, lexicon}),
    sentences,
    parts: partsOf(source.text, sentences),
    names,
    events: new Map(lexicon.rows.events.map(({event_id, date}) => [event_id, date]))
  };
}

/** What a page shows of a coded text, with one of its parts. */
export function viewArticle(text: CodedText, part: number): ArticleView {
  const {article, coded, sentences, source} = text;
  const {publication} = article;
  return {
    article: coded.article,
    publication: publication.spans.slice(0, MOST).map((span) => ({
      quote: article.page.text.slice(span.start, span.end).trim(),
      rule: "rule" in span && typeof span.rule === "string" ? span.rule : ""
    })),
    counts: {
      characters: source.text.length,
      asides: coded.boilerplate.length,
      sentences: sentences.length,
      quotations: new Set(article.sentences.flatMap(({quotes}) => quotes.map(({start}) => start))).size,
      mentions: coded.contacts.reduce((n, {mentions}) => n + mentions.length, 0),
      contacts: coded.contacts.length,
      exclusions: coded.exclusions.length,
      topics: coded.topics.length,
      statements: coded.statements.length
    },
    contacts: coded.contacts.slice(0, MOST).map((contact) => ({
      contact: {...contact, mentions: contact.mentions.slice(0, MOST)},
      sentences: contact.mentions.slice(0, MOST).map(({start}) => sentenceAt(sentences, start))
    })),
    exclusions: coded.exclusions.slice(0, MOST),
    topics: coded.topics.slice(0, MOST),
    statements: coded.statements.slice(0, MOST),
    warnings: coded.warnings.slice(0, MOST),
    ...firedIn(text),
    part: viewPart(text, part)
  };
}

/** The number, from 1, of the sentence that holds an offset. */
function sentenceAt(sentences: readonly Stretch[], offset: number): number {
  const index = sentences.findIndex(({end}) => offset < end);
  return index < 0 ? sentences.length : index + 1;
}

/** The rules behind what was coded and left out, and the people found, each once. */
function firedIn({article, coded}: CodedText): Pick<ArticleView, "rules" | "people"> {
  const {contacts, exclusions, boilerplate} = coded;
  const rules = [
    ...contacts.flatMap(({mentions}) => mentions.flatMap((mention) => mention.rules)),
    ...exclusions.map(({rule}) => rule),
    ...article.themes.map(({theme}) => theme.rule),
    ...boilerplate.map(({rule}) => rule)
  ];
  const people = contacts.flatMap(({participants}) => participants.map(({person_id}) => person_id ?? ""));
  const distinct = (ids: readonly string[]) => [...new Set(ids.filter(Boolean))].slice(0, MOST);
  return {rules: distinct(rules), people: distinct(people)};
}

/** One part of a text with everything that was found in it. */
export function viewPart(text: CodedText, index: number): PartView {
  const {source, coded, sentences, parts} = text;
  const number = Math.max(0, Math.min(index, parts.length - 1));
  const part = parts[number] ?? {start: 0, end: source.text.length};
  const own = sentences.flatMap(({start}, i) => (start >= part.start && start < part.end ? [i] : []));
  return {
    ...part,
    index: number,
    count: parts.length,
    text: source.text.slice(part.start, part.end),
    asides: coded.boilerplate
      .filter(({start, end}) => start < part.end && end > part.start)
      .map(({start, end, kind, rule}) => ({
        start: Math.max(start, part.start),
        end: Math.min(end, part.end),
        kind,
        rule
      })),
    sentences: own.map((i) => viewSentence(text, i))
  };
}

function viewSentence(text: CodedText, index: number): SentenceView {
  const {article, coded, sentences} = text;
  const {start, end} = sentences[index] as Stretch;
  const {page} = article;
  const sentence = article.sentences[index];
  const quotes = (sentence?.quotes ?? []).map((quote) => {
    const [from, to] = [page.origin(quote.start), page.origin(quote.end - 1) + 1];
    const said = coded.statements.find((statement) => statement.start === from);
    return {start: Math.max(from, start), end: Math.min(to, end), speaker: said?.speaker ?? null};
  });
  return {
    start,
    end,
    number: index + 1,
    paragraph: sentence?.paragraph ?? 0,
    quotes: quotes.filter((quote) => quote.end > quote.start),
    labels: labelSentence(index, text),
    ...tellSentence(index, text)
  };
}
