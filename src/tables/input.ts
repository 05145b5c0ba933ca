import type {ArticleRow, CodedArticle} from "../coder/types.js";
import type {OfficeRow, PersonRow, TenureRow, TransitionRow} from "./rows.js";

/** A coded article whose row carries the checksum of its file. */
export interface ReadArticle extends Omit<CodedArticle, "article"> {
  article: ArticleRow;
}

/** Rows of one lexicon file by column name. */
export type LexiconRows = readonly Readonly<Record<string, unknown>>[];

export interface TabulateInput {
  coded: readonly ReadArticle[];
  reference: {tenures: readonly TenureRow[]; transitions: readonly TransitionRow[]};
  lexicon: {
    people: readonly PersonRow[];
    offices: readonly OfficeRow[];
    /** Lexicon files by name without `.csv`, those that serve every language. */
    tables: Readonly<Record<string, LexiconRows>>;
    /** The same for each language. */
    languages: Readonly<Record<string, Readonly<Record<string, LexiconRows>>>>;
  };
  dyad: {period: {start: string; end: string | null}; sides: readonly {side: string}[]};
}
