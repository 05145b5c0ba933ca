import {writeFile} from "node:fs/promises";
import {join} from "node:path";
import {bookFiles} from "../notebook/book-files.js";
import {CoderSession} from "../notebook/coder-session.js";
import {staticStages} from "../notebook/static-stages.js";
import {loadLexiconInput, type PipelineResult} from "../pipeline.js";
import {exploreSetting} from "../story/render-explore.js";

/** Writes the block `notebook`: the stages of the text that the notebook begins with, for readers without scripts. */
export async function writeStages(
  {texts, tables, dyad}: Pick<PipelineResult, "texts" | "tables" | "dyad">,
  {build, data}: {build: string; data: string}
): Promise<void> {
  const offered = bookFiles(loadLexiconInput(data), {texts, setting: exploreSetting(tables, dyad)});
  const {book} = offered;
  const first = offered.texts.find(({source}) => source.article_id === book.first);
  const html = first
    ? staticStages({view: new CoderSession(book).code(first.source, []), names: book.names}, book.first)
    : "";
  await writeFile(join(build, "blocks", "notebook.html"), html);
}
