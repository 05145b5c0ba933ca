import {codeArticle} from "../../src/coder/code-article.js";
import type {Language} from "../../src/coder/lexicon/lexicon.js";
import {findItems} from "../../src/coder/people/items.js";
import {type ArticleReading, readArticle} from "../../src/coder/read-article.js";
import {tokenize} from "../../src/coder/text/tokens.js";
import type {CodedContact} from "../../src/coder/types.js";
import {loadLexicon} from "../../src/load-lexicon.js";
import {dataDir, sourceOf} from "./reading.js";

/** The lexicon that reads of officials of any two countries. */
export const anyPair = loadLexicon(dataDir, {anyPair: true});
/** How it reads English. */
export const language = anyPair.languages.get("en") as Language;

export function readAny(text: string): ArticleReading {
  return readArticle(sourceOf(text), anyPair);
}

export function contactsOfAny(text: string): CodedContact[] {
  return codeArticle(sourceOf(text), anyPair).contacts;
}

/** Whether a text tells of a contact that took place. */
export function tells(text: string): boolean {
  return contactsOfAny(text).some(({status}) => status === "occurred");
}

export function itemsOf(text: string) {
  const tokens = tokenize(text);
  return {tokens, items: findItems(tokens, language, {from: 0, to: tokens.form.length})};
}
