import type {Column} from "./schema.js";

const DAY = "\\d{4}-\\d{2}-\\d{2}";
const PART = "\\d{4}(-\\d{2}(-\\d{2})?)?\\??";
const PATTERNS: Readonly<Partial<Record<Column["type"], string>>> = {
  id: "[A-Za-z0-9_.:@-]+",
  day: DAY,
  edtf: `${PART}(/${PART})?|\\[${PART}\\.\\.${PART}\\]`,
  urls: "https?://\\S+(\\s+https?://\\S+)*",
  boolean: "yes|no",
  integer: "-?\\d{1,15}"
};

/**
 * What a cell that is not blank looks like, as a regular expression of JSON Schema (ECMA-262); null where it may be anything.
 * It says less than the reader checks: that a day is in the calendar, or a person in the list, no pattern tells.
 */
export function cellPattern({type, codes, references}: Column): string | null {
  const item = codes && !references ? codes.map(escaped).join("|") : (PATTERNS[type] ?? null);
  if (type !== "list") return item;
  const one = item === null ? "[^|]+" : `(${item})`;
  return `${one}(\\|${one})*`;
}

function escaped(code: string): string {
  return code.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
