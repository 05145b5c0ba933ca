import {join} from "node:path";
import {codeArticle} from "../../src/coder/code-article.js";
import type {Draft} from "../../src/coder/grammar/draft.js";
import {readSentence} from "../../src/coder/grammar/read-sentence.js";
import type {Reading} from "../../src/coder/grammar/reading.js";
import type {Scene} from "../../src/coder/grammar/scene.js";
import {Offices} from "../../src/coder/lexicon/cast.js";
import type {Language} from "../../src/coder/lexicon/lexicon.js";
import {compose} from "../../src/coder/people/compose.js";
import {Discourse} from "../../src/coder/people/discourse.js";
import type {Member} from "../../src/coder/people/entities.js";
import {findItems} from "../../src/coder/people/items.js";
import {type ArticleReading, readArticle} from "../../src/coder/read-article.js";
import {clean} from "../../src/coder/text/clean.js";
import {type Sentence, segment} from "../../src/coder/text/segment.js";
import {type Tokens, tokenize} from "../../src/coder/text/tokens.js";
import type {CodedArticle, SourceText} from "../../src/coder/types.js";
import {loadLexicon} from "../../src/load-lexicon.js";

export const dataDir = join(import.meta.dirname, "../../data");

/** The lexicon as the repository keeps it. */
export const lexicon = loadLexicon(dataDir);
export const english = lexicon.languages.get("en") as Language;
export const offices = new Offices(lexicon.rows);
export const sides = lexicon.rows.sides;

export function sourceOf(text: string, more: Partial<SourceText> = {}): SourceText {
  const unknown = {title: null, outlet: null, url: null, published: null, language: "en", rights: null};
  return {article_id: "t", file: "t.txt", text, ...unknown, ...more};
}

export function code(text: string, more: Partial<SourceText> = {}): CodedArticle {
  return codeArticle(sourceOf(text, more), lexicon);
}

/** What every stage makes of a text. */
export function read(text: string, more: Partial<SourceText> = {}): ArticleReading {
  return readArticle(sourceOf(text, more), lexicon);
}

/** What the stages behind `readArticle` ask for. */
export function setting(text: string, more: Partial<SourceText> = {}) {
  const source = sourceOf(text, more);
  return {...readArticle(source, lexicon), source, offices, sides};
}

/** Sentences as the coder reads them, the words of the page with them. */
export function pageOf(text: string): {tokens: Tokens; sentences: Sentence[]} {
  const page = clean(text, lexicon.boilerplate);
  return {tokens: tokenize(page.text), sentences: segment(page.body, lexicon.abbreviations)};
}

export function draftsOf(text: string, more: Partial<SourceText> = {}): Draft[] {
  return read(text, more).found.drafts;
}

/** The scene of the last sentence of a text, everything before it told and heard. */
export function sceneOf(text: string): Scene & {reading: Reading} {
  const {tokens, sentences} = pageOf(text);
  const discourse = new Discourse(offices, sides, {cast: [], published: null});
  let reading: Reading | null = null;
  for (const sentence of sentences) {
    const [from, to] = wordsOf(tokens, sentence);
    reading = readSentence(findItems(tokens, english, {from, to}), tokens, {
      sentence,
      discourse,
      dated: new Set(),
      language: english
    });
  }
  if (!reading) throw new Error(`"${text}" has no sentence; end it with a full stop`);
  return {reading, discourse, sides, used: new Set(), lastVisit: null};
}

/** The units of one phrase, read without what came before. */
export function unitsOf(text: string) {
  const tokens = tokenize(text);
  return compose(findItems(tokens, english, {from: 0, to: tokens.form.length}), tokens, english);
}

/** The unit of the first trigger of a scene whose rule is `rule`, or of the first trigger at all. */
export function triggerOf({reading}: Scene, rule?: string): number {
  const at = reading.units.findIndex(
    ({item}) => item?.meaning.kind === "trigger" && (rule === undefined || item.meaning.rule.id === rule)
  );
  if (at < 0) throw new Error(`no trigger ${rule ?? ""} in "${reading.tokens.text}"`);
  return at;
}

/** People as a test names them: the person's id, else the office, else the name, else the side. */
export function who(members: readonly Member[]): string[] {
  return members.map((m) =>
    m.candidates.length === 1 ? (m.candidates[0]?.person_id ?? "") : (m.name ?? `${m.side}:${m.role}`)
  );
}

function wordsOf(tokens: Tokens, {start, end}: Sentence): [number, number] {
  const from = tokens.start.findIndex((at) => at >= start);
  const to = tokens.end.findLastIndex((at) => at <= end) + 1;
  return [Math.max(0, from), to];
}
