import {createInterface} from "node:readline/promises";
import type {Metadata} from "./candidate.js";

export interface Terminal {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
}

const QUESTIONS: readonly (readonly [name: keyof Metadata, question: string])[] = [
  ["title", "title"],
  ["outlet", "outlet"],
  ["url", "address"],
  ["published", "published (YYYY-MM-DD, YYYY-MM or YYYY)"],
  ["language", "language (en, es, …)"],
  ["rights", "rights (full: may be republished whole; excerpt)"]
];

/**
 * Asks for each thing that is not given, the one seen in brackets: Enter takes it, a dash leaves it blank.
 *
 * @param options `faultOf` says what is wrong with an answer, or null; a wrong one is asked for again
 */
export async function ask(
  seen: Metadata,
  given: Partial<Metadata>,
  {input, output, faultOf}: Terminal & {faultOf: (name: keyof Metadata, value: string) => string | null}
): Promise<Metadata> {
  const terminal = createInterface({input, output});
  // Taken line by line: what is typed ahead, or piped in, waits for its question.
  const lines = terminal[Symbol.asyncIterator]();
  const known: Metadata = {...seen, ...given};
  const open = QUESTIONS.filter(([name]) => given[name] === undefined);
  for (const [name, question] of open) {
    for (let fault: string | null = ""; fault !== null; ) {
      output.write(`${fault}${question}${seen[name] ? ` [${seen[name]}]` : ""}: `);
      const text = String((await lines.next()).value ?? "").trim();
      known[name] = text === "" ? seen[name] : text === "-" ? null : text;
      const wrong = text === "" || text === "-" ? null : faultOf(name, text);
      fault = wrong === null ? null : `${wrong}\n`;
    }
  }
  terminal.close();
  return known;
}
