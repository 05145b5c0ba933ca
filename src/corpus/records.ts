import {existsSync, readFileSync} from "node:fs";
import {CsvError, parse} from "csv-parse/sync";
import {DataError, type Problem, problem} from "./problem.js";
import {readText} from "./read-text.js";
import {shownPath} from "./shown-path.js";

/** A line of cells, trimmed, and the line of the file it begins on. */
export interface CsvRecord {
  line: number;
  cells: string[];
}

const WAYS_OUT: Readonly<Record<string, [message: string, fix: string]>> = {
  CSV_QUOTE_NOT_CLOSED: ["has a quotation mark that is never closed", 'close it; write " inside a text as ""'],
  CSV_INVALID_CLOSING_QUOTE: ["has text after a closing quotation mark", 'write " inside a text as ""'],
  INVALID_OPENING_QUOTE: ["has a quotation mark inside a bare text", 'put the whole text in quotes and write " as ""']
};

/** The lines of a CSV file (RFC 4180; LF or CRLF, blank lines skipped), the header first. Throws a `DataError`. */
export function readRecords(path: string): CsvRecord[] {
  const text = textOf(path);
  const ends: number[] = [];
  let header: string[] = [];
  try {
    const records = parse(text, {
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: ["\r\n", "\n"],
      on_record: (record, {lines}) => {
        if (ends.length === 0) header = record as unknown as string[];
        ends.push(lines);
        return record;
      }
    });
    return records.map((record, index) => toRecord(record, ends[index] ?? 0));
  } catch (error) {
    const row = (ends.at(-1) ?? 0) + 1;
    throw new DataError([
      malformed(error, {file: shownPath(path), row, value: text.split("\n")[row - 1] ?? null}, header)
    ]);
  }
}

/** The file's text; a letter that does not decode is told with its column. */
function textOf(path: string): string {
  try {
    return readText(path);
  } catch (error) {
    if (!(error instanceof DataError) || !existsSync(path)) throw error;
    const broken = error.problems.map((found) =>
      found.row === null ? found : {...found, column: columnAtFault(path)}
    );
    throw new DataError(broken);
  }
}

function columnAtFault(path: string): string | null {
  const text = new TextDecoder().decode(readFileSync(path));
  const [header = [], ...rows] = parse(text, {relax_column_count: true, relax_quotes: true, skip_empty_lines: true});
  const at = rows.find((cells) => cells.some(isBroken))?.findIndex(isBroken) ?? -1;
  return header[at] ?? null;
}

function isBroken(cell: string): boolean {
  return cell.includes("\ufffd");
}

/** The parser counts the line a record ends on; a quoted text may run over several. */
function toRecord(record: string[], end: number): CsvRecord {
  const breaks = record.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
  return {line: end - breaks, cells: record.map((cell) => cell.trim())};
}

/** An open quotation mark is noticed only at the end of the file, so the line after the last good record is named. */
function malformed(
  error: unknown,
  place: {file: string; row: number; value: string | null},
  header: string[]
): Problem {
  if (!(error instanceof CsvError)) throw error;
  const column = header[Number(error.column)]?.trim() ?? null;
  const [message, fix] = WAYS_OUT[error.code] ?? ["cannot be read as CSV", "check its commas and quotation marks"];
  return problem({...place, column}, message, fix);
}
