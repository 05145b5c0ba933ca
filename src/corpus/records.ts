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
  const text = readText(path);
  const ends: number[] = [];
  try {
    const records = parse(text, {
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: ["\r\n", "\n"],
      on_record: (record, {lines}) => {
        ends.push(lines);
        return record;
      }
    });
    return records.map((record, index) => toRecord(record, ends[index] ?? 0));
  } catch (error) {
    throw new DataError([malformed(error, shownPath(path), (ends.at(-1) ?? 0) + 1)]);
  }
}

/** The parser counts the line a record ends on; a quoted text may run over several. */
function toRecord(record: string[], end: number): CsvRecord {
  const breaks = record.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
  return {line: end - breaks, cells: record.map((cell) => cell.trim())};
}

/** An open quotation mark is noticed only at the end of the file, so the line after the last good record is named. */
function malformed(error: unknown, file: string, row: number): Problem {
  if (!(error instanceof CsvError)) throw error;
  const [message, fix] = WAYS_OUT[error.code] ?? ["cannot be read as CSV", "check its commas and quotation marks"];
  return problem({file, row}, message, fix);
}
