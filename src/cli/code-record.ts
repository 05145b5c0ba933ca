import type {SourceText} from "../coder/types.js";
import {parseEdtf} from "../time/edtf.js";

/** A text from a line of JSON: `{"id", "text"}` and what else is known of it. Throws an `Error` that says what is wrong. */
export function readRecord(line: string): SourceText {
  const record = parse(line);
  const [id, text] = [wanted(record, "id"), wanted(record, "text")];
  const [title, outlet, url] = [known(record, "title"), known(record, "outlet"), known(record, "url")];
  const [published, language, rights] = [
    known(record, "published"),
    known(record, "language"),
    known(record, "rights")
  ];
  if (published !== null) parseEdtf(published);
  return {article_id: id, file: known(record, "file") ?? id, text, title, outlet, url, published, language, rights};
}

function parse(line: string): object {
  const record: unknown = tryParse(line);
  if (typeof record === "object" && record !== null && !Array.isArray(record)) return record;
  throw new Error('is not a JSON object; write {"id": …, "text": …} on one line');
}

function tryParse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function wanted(record: object, name: string): string {
  const value = known(record, name);
  if (value === null || value.trim() === "") throw new Error(`has no "${name}"; give it one`);
  return value;
}

function known(record: object, name: string): string | null {
  const value: unknown = Reflect.get(record, name) ?? null;
  if (value === null || typeof value === "string") return value;
  throw new Error(`has a "${name}" that is no text: ${JSON.stringify(value)}; put it in quotation marks`);
}
