import {writeFile} from "node:fs/promises";
import {join} from "node:path";
import type {LexiconInput} from "../coder/lexicon-input.js";
import {loadLexiconInput} from "../load-lexicon.js";
import {bookFiles} from "../notebook/book-files.js";
import {CoderSession} from "../notebook/coder-session.js";
import {staticStages} from "../notebook/static-stages.js";
import type {PipelineResult} from "../pipeline.js";
import {exploreSetting} from "../story/render-explore.js";

/** Writes the block `notebook`: the stages of the text that the notebook begins with, for readers without scripts. */
export async function writeStages(
  {texts, tables, dyad}: Pick<PipelineResult, "texts" | "tables" | "dyad">,
  {build, data}: {build: string; data: string}
): Promise<void> {
  const input = loadLexiconInput(data);
  const key = JSON.stringify([input, texts, dyad]);
  if (key !== last?.key) last = {key, html: stagesOf(input, {texts, setting: exploreSetting(tables, dyad)})};
  await writeFile(join(build, "blocks", "notebook.html"), last.html);
}

/** What was made last: while one works, most edits change neither texts nor rules, and coding takes a third of a second. */
let last: {key: string; html: string} | null = null;

function stagesOf(input: LexiconInput, given: Parameters<typeof bookFiles>[1]): string {
  const {book, texts} = bookFiles(input, given);
  const first = texts.find(({source}) => source.article_id === book.first);
  if (first === undefined) return "";
  return staticStages({view: new CoderSession(book).code(first.source, []), names: book.names}, book.first);
}
