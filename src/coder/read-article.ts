import {bounded} from "../time/interval.js";
import {findThemes, type ThemeHit} from "./contacts/themes.js";
import {findCounted} from "./dates/find-counted.js";
import {findDates} from "./dates/find-dates.js";
import {dateMentions} from "./dating/date-mentions.js";
import type {Dated} from "./dating/dated.js";
import {dayHeadings} from "./dating/day-headings.js";
import {type Publication, publicationOf} from "./dating/publication.js";
import {type UsableDate, usableDates} from "./dating/usable-dates.js";
import {withYears} from "./dating/year-context.js";
import type {Found} from "./grammar/draft.js";
import {languageOf} from "./lexicon/language-of.js";
import type {Language, Lexicon} from "./lexicon/lexicon.js";
import {placeHere} from "./people/place-here.js";
import {findMentions} from "./telling/find-mentions.js";
import {type CleanText, clean} from "./text/clean.js";
import {type Sentence, segment} from "./text/segment.js";
import {spellOut} from "./text/short-forms.js";
import {coveredWords, tokenize} from "./text/tokens.js";
import type {SourceText} from "./types.js";

/** What every stage made of a text, for whoever codes it or explains how it was coded. */
export interface ArticleReading {
  page: CleanText;
  /** The text's language, also where no lexicon reads it. */
  code: string;
  language: Language;
  /** Why the text is not coded; null where it is. */
  reason: string | null;
  sentences: Sentence[];
  themes: ThemeHit[];
  publication: Publication;
  /** Date words that may date a contact. */
  dates: UsableDate[];
  found: Found;
  told: Dated[];
}

/** The steps of reading, in their order, as far as a reader can tell them apart. */
export const STEPS = ["clean", "annotate", "code", "date"] as const;
export type Step = (typeof STEPS)[number];

/** Reads one text: clean, segment, annotate, code, date. `tell` hears of each step before it is taken. */
export function readArticle(
  source: SourceText,
  lexicon: Lexicon,
  tell: (step: Step) => void = () => {}
): ArticleReading {
  tell("clean");
  const page = clean(source.text, lexicon.boilerplate);
  const {code, language, reason} = languageOf(source, lexicon);
  const {offices} = lexicon;
  const sentences = reason === null ? segment(page.body, lexicon.abbreviations) : [];
  tell("annotate");
  const tokens = spellOut(tokenize(page.text, language.split), language.short);
  const themes = findThemes(tokens, language, sentences);
  const expressions = findDates(page.text, language.dates, tokens);
  const publication = publicationOf({source, page, language, lexicon, themes, sentences, expressions});
  const sides = lexicon.rows.sides;
  const spoken = findCounted(page.text, language.dates, {found: expressions, words: tokens});
  const dated = coveredWords(tokens, spoken);
  const placed = withYears(spoken, {text: page.text, published: publication.interval});
  const days = dayHeadings(page, expressions, publication.spans);
  const dates = usableDates(within(placed, [...page.body, ...days]), {
    text: page.text,
    language,
    themes,
    spans: publication.spans
  });
  tell("code");
  const found = findMentions(sentences, {
    tokens,
    language,
    offices,
    sides,
    published: bounded(publication.interval),
    dated,
    days,
    here: placeHere(page, tokens, language)
  });
  tell("date");
  const told = dateMentions(found.drafts, dates, {
    calendar: publication.calendar,
    offices,
    text: page.text,
    language
  });
  return {page, code, language, reason, sentences, themes, publication, dates, found, told};
}

/** "Iraq Today" above an article: the name of a page, as a list of links, dates nothing that is told. */
function within<D extends {start: number}>(dates: readonly D[], lines: readonly {start: number; end: number}[]): D[] {
  return dates.filter(({start}) => lines.some((line) => line.start <= start && start < line.end));
}
