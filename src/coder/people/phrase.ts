import type {Language} from "../lexicon/lexicon.js";
import {gap, isOneSpace, type Tokens} from "../text/tokens.js";
import {emptyMember, type Member} from "./entities.js";
import type {Item} from "./items.js";

const SPACED = /^[\s'’-]*$/;

/** What the reader asks of a language. */
export type PhraseLanguage = Pick<Language, "small" | "traits">;

type Place = Pick<Phrase, "at" | "end">;

/** A noun phrase while it is read: where the reader stands among the items, and what the phrase has said so far. */
export class Phrase {
  at: number;
  /** One past the last word taken. */
  end: number;
  countries: string[] = [];
  member: Member = emptyMember();
  plural = false;
  pair = false;
  leading = false;
  named = false;
  /** "his host X", "the guest, Y": what the words before the name make of them. */
  part: "host" | "guest" | null = null;
  /** A comma may come next. */
  comma = false;
  readonly items: readonly Item[];
  readonly tokens: Tokens;
  readonly language: PhraseLanguage;

  constructor(items: readonly Item[], tokens: Tokens, {at, language}: {at: number; language: PhraseLanguage}) {
    this.items = items;
    this.tokens = tokens;
    this.at = at;
    this.end = items[at]?.from ?? 0;
    this.language = language;
  }

  item(offset = 0): Item | null {
    const at = this.at + offset;
    return at < this.items.length ? (this.items[at] ?? null) : null;
  }

  /** Whether the item follows the phrase so far with nothing but `allowed` between, or the point of an abbreviation such as "A.B.". */
  joins(item: Item | null, allowed = SPACED): item is Item {
    if (!item || item.from !== this.end) return false;
    if (this.end === 0) return true;
    if (allowed === SPACED && isOneSpace(this.tokens, this.end - 1)) return true;
    const between = gap(this.tokens, this.end - 1);
    return allowed.test(between) || (between === ". " && this.tokens.form[this.end - 1]?.length === 1);
  }

  take(item: Item): void {
    this.end = item.to;
    this.at += 1;
    while (this.tokens.form[this.end] === "'s" && gap(this.tokens, this.end - 1) === "") {
      this.end += 1;
    }
  }

  /** Where the reader stands, to come back to. */
  place(): Place {
    return {at: this.at, end: this.end};
  }

  backTo({at, end}: Place): void {
    this.at = at;
    this.end = end;
  }

  hasPossessive(item: Item): boolean {
    return hasPossessive(this.tokens, item);
  }

  words(from: number, to: number): string {
    return this.tokens.text.slice(this.tokens.start[from], this.tokens.end[to - 1]);
  }
}

/** Whether an item is followed by what makes it somebody's: "'s", or an apostrophe alone behind an s. */
export function hasPossessive(tokens: Tokens, {to}: Item): boolean {
  const behind = tokens.end[to - 1] ?? 0;
  if (tokens.form[to] === "'s") return tokens.start[to] === behind;
  const mark = tokens.text[behind];
  return (mark === "'" || mark === "’") && /^\s/.test(gap(tokens, to - 1).slice(1));
}

/** Whether an item names somebody, known or not. */
export function isName(item: Item): boolean {
  return item.meaning.kind === "person" || item.meaning.kind === "outsider" || item.meaning.kind === "name";
}
