import {writeFile} from "node:fs/promises";
import {join} from "node:path";
import {type LexiconInput, lexiconRows} from "../coder/lexicon/lexicon-input.js";
import {lexiconOf} from "../coder/lexicon/lexicon-of.js";
import {loadLexiconInput} from "../load-lexicon.js";
import {type BookFor, offeredOf, ruleBook} from "../notebook/book-files.js";
import {CoderSession} from "../notebook/coder-session.js";
import {excerptOf} from "../notebook/excerpt.js";
import {staticStages} from "../notebook/static-stages.js";
import type {PipelineResult} from "../pipeline.js";
import {exploreSetting} from "../story/render-explore.js";

/** Writes the block `notebook`: the stages of the text that the notebook begins with, for readers without scripts. */
export async function writeStages(
  {texts, coded, tables, dyad}: Pick<PipelineResult, "texts" | "coded" | "tables" | "dyad">,
  {build, data}: {build: string; data: string}
): Promise<void> {
  const input = loadLexiconInput(data);
  const key = JSON.stringify([input, offeredOf({texts}), dyad]);
  if (key !== last?.key) last = {key, html: stagesOf(input, {texts, coded, setting: exploreSetting(tables, dyad)})};
  await writeFile(join(build, "blocks", "notebook.html"), last.html);
}

/** What was made last: while one works, most edits change neither texts nor rules, and coding takes a third of a second. */
let last: {key: string; html: string} | null = null;

function stagesOf(input: LexiconInput, given: BookFor): string {
  const book = ruleBook(input, given);
  const first = offeredOf(given).find(({article_id}) => article_id === book.first);
  if (first === undefined) return "";
  const source = excerptOf(first, lexiconOf(lexiconRows(input)));
  return staticStages({view: new CoderSession(book).code(source, []), names: book.names}, book.first);
}
