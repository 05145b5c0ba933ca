import {codeReading} from "../coder/code-article.js";
import type {Lexicon} from "../coder/lexicon/lexicon.js";
import {type ArticleReading, readArticle} from "../coder/read-article.js";
import type {SourceText} from "../coder/types.js";
import {sentencesOf, shownWindows} from "../story/passages.js";
import type {Stretch} from "./view.js";

/** What stands for a letter that is left out: white space to the coder, a mark of its own to whoever shows the text. */
export const BLANK = "\u2003";

/**
 * What a page may hold of a text: all of it where its rights are `full`, else the coded passages with a sentence either
 * side, the page's furniture, and what says when it was published. The rest is blanked letter by letter, so that offsets
 * and ids stay those of the whole text.
 */
export function excerptOf(source: SourceText, lexicon: Lexicon): SourceText {
  if (source.rights === "full") return source;
  const article = readArticle(source, lexicon);
  const kept = joined([...passages(source, article, lexicon), ...dated(article)]);
  let text = "";
  let at = 0;
  for (const {start, end} of kept) {
    text += blanked(source.text.slice(at, start)) + source.text.slice(start, end);
    at = end;
  }
  return {...source, text: text + blanked(source.text.slice(at))};
}

const blanked = (text: string): string => text.replace(/\S/g, BLANK);

function passages(source: SourceText, article: ArticleReading, lexicon: Lexicon): Stretch[] {
  const {contacts, exclusions, boilerplate} = codeReading(article, {source, lexicon});
  const mentions = contacts.flatMap((contact) => contact.mentions).sort((a, b) => a.start - b.start);
  const around = shownWindows(source.text, mentions, sentencesOf(source.text, article.code));
  return [...around, ...exclusions, ...boilerplate];
}

const EVIDENCE = new Set(["event", "occasion"]);

/** What on the page says when it was published, and the sentences that name a dated event or an occasion. */
function dated({page, publication, themes, sentences}: ArticleReading): Stretch[] {
  const events = themes.filter(({theme}) => EVIDENCE.has(theme.kind)).map(({sentence}) => sentences[sentence]);
  return [...publication.spans, ...events].flatMap((stretch) =>
    stretch ? [{start: page.origin(stretch.start), end: page.origin(stretch.end - 1) + 1}] : []
  );
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const {start, end} of stretches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({start, end});
  }
  return result;
}
