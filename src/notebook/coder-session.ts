import {codeLine} from "../coder/code-line.js";
import type {Lexicon} from "../coder/lexicon/lexicon.js";
import {lexiconRows} from "../coder/lexicon/lexicon-input.js";
import {lexiconOf} from "../coder/lexicon/lexicon-of.js";
import type {Step} from "../coder/read-article.js";
import type {SourceText} from "../coder/types.js";
import {mentionsCsv} from "./mentions-csv.js";
import {partAt} from "./parts.js";
import {applyChanges, type Change, type RuleBook} from "./rule-book.js";
import type {ArticleView, PartView} from "./view.js";
import {type CodedText, codeText, viewArticle, viewPart} from "./view-article.js";

/** A request to show a part: by its place, or by the number of a sentence in it. */
export type Wanted = {part: number} | {sentence: number};

/** Holds the rules and the text coded last. Pure but for that memory: no files, no page, no clock. */
export class CoderSession {
  readonly #book: RuleBook;
  #lexicon: {changes: string; compiled: Lexicon} | null = null;
  #text: CodedText | null = null;

  constructor(book: RuleBook) {
    this.#book = book;
  }

  /** Codes a text by the rules with the changes in them. Throws where a changed row cannot be read. */
  code(source: SourceText, changes: readonly Change[], tell?: (step: Step) => void): ArticleView {
    this.#text = codeText(source, this.#compiled(changes), {names: this.#book.names, tell});
    return viewArticle(this.#text, 0);
  }

  /** A part of the text coded last. */
  part(wanted: Wanted): PartView {
    const text = this.#known();
    const number = "part" in wanted ? wanted.part : partAt(text.parts, text.sentences[wanted.sentence - 1]?.start ?? 0);
    return viewPart(text, number);
  }

  /** What was coded, as `npm run code` prints it (`json`), or its mentions as a table (`csv`). */
  file(format: "json" | "csv", sha256: string): string {
    const {coded} = this.#known();
    return format === "csv" ? mentionsCsv(coded) : `${codeLine(coded, sha256)}\n`;
  }

  get source(): SourceText {
    return this.#known().source;
  }

  #known(): CodedText {
    if (this.#text === null) throw new Error("no text has been coded yet; choose one");
    return this.#text;
  }

  #compiled(changes: readonly Change[]): Lexicon {
    const written = JSON.stringify(changes);
    if (this.#lexicon?.changes === written) return this.#lexicon.compiled;
    const compiled = lexiconOf(lexiconRows(applyChanges(this.#book, changes)));
    this.#lexicon = {changes: written, compiled};
    return compiled;
  }
}
