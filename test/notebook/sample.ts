import type {SourceText} from "../../src/coder/types.js";
import {loadLexiconInput} from "../../src/load-lexicon.js";
import {type BookFiles, bookFiles} from "../../src/notebook/book-files.js";
import {CoderSession} from "../../src/notebook/coder-session.js";
import type {Shown} from "../../src/notebook/shown.js";
import {type Child, type Tree, wordsOf} from "../../src/notebook/tree.js";
import {dataDir, sourceOf} from "../coder/reading.js";
import {setting} from "../story/explore/sample.js";

/** What the page would fetch, of the lexicon as the repository keeps it. */
export const files: BookFiles = bookFiles(loadLexiconInput(dataDir), {
  texts: [sourceOf("Bashar al-Assad phoned Ebrahim Raisi on Monday.")],
  setting
});
export const {book} = files;

const session = new CoderSession(book);

/** A text as the stages are shown of it. */
export function shownOf(text: string, more: Partial<SourceText> = {}, live = true): Shown {
  return {view: session.code(sourceOf(text, {published: "2022-03-24", ...more}), []), names: book.names, live};
}

/** Every tree of a name, or with an attribute, in reading order. */
export function within(child: Child, wanted: (tree: Tree) => boolean): Tree[] {
  if (!child || typeof child === "string") return [];
  return [...(wanted(child) ? [child] : []), ...child.children.flatMap((inner) => within(inner, wanted))];
}

export const named =
  (name: string) =>
  (tree: Tree): boolean =>
    tree.name === name;

export const classed =
  (name: string) =>
  (tree: Tree): boolean =>
    String(tree.attributes.class ?? "")
      .split(" ")
      .includes(name);

export {wordsOf};
