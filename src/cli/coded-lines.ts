import {createReadStream} from "node:fs";
import type {ReadArticle} from "../tables/input.js";
import {byteStream} from "./byte-stream.js";
import {lineChunks} from "./line-chunks.js";

/**
 * The coded articles of a file of lines as `npm run code` prints them, packed or not; `-` is standard input. Throws on a
 * line that is none, with its number.
 */
export async function* codedLines(
  path: string,
  stdin: AsyncIterable<Uint8Array | string>
): AsyncGenerator<ReadArticle> {
  const stream = path === "-" ? stdin : createReadStream(path);
  for await (const chunk of lineChunks(byteStream(stream))) {
    if ("tooLong" in chunk) throw new Error(`${path} line ${chunk.first} is over 20 MB and no coded article`);
    const lines = Buffer.from(chunk.bytes).toString().split("\n");
    for (const [index, line] of lines.entries())
      if (line.trim() !== "") yield articleOf(line, `${path} line ${chunk.first + index}`);
  }
}

/** What is left out of a line can be told from the rest, or is of no use to the tables. */
function articleOf(line: string, where: string): ReadArticle {
  const coded = parse(line, where);
  const {article_id} = coded.article;
  return {...coded, boilerplate: [], exclusions: coded.exclusions.map((exclusion) => ({...exclusion, article_id}))};
}

function parse(line: string, where: string): ReadArticle {
  try {
    const value = JSON.parse(line) as ReadArticle;
    if (typeof value.article.article_id === "string" && Array.isArray(value.contacts)) return value;
  } catch {
    // Told below, with everything else that is no coded article.
  }
  throw new Error(`${where} is no coded article; give this what npm run code prints`);
}
