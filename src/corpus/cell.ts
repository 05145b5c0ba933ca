import {isDay} from "../time/day.js";
import {parseEdtf} from "../time/edtf.js";
import {suggest} from "./near.js";
import type {Column} from "./schema.js";

export type CellValue = string | number | boolean | string[] | null;

/** What is wrong with a cell: the part of it that is, why, and the way out. */
export interface CellFault {
  value: string | null;
  message: string;
  fix: string;
}

interface Rule {
  holds: (value: string) => boolean;
  message: string;
  fix: string;
}

const RULES: Partial<Record<Column["type"], Rule>> = {
  id: {
    holds: (value) => /^[\w.:@-]+$/.test(value),
    message: "is not an id",
    fix: "use letters, digits, - _ . : and no spaces"
  },
  edtf: {holds: isEdtf, message: "is not a date", fix: "write it as YYYY-MM-DD, YYYY-MM or YYYY"},
  day: {holds: isDay, message: "is not a day", fix: "write it as YYYY-MM-DD"},
  urls: {
    holds: isUrl,
    message: "is not a web address",
    fix: "begin it with https:// or http://, several parted by spaces"
  },
  boolean: {
    holds: (value) => value === "yes" || value === "no",
    message: "is neither yes nor no",
    fix: "write yes or no"
  },
  integer: {holds: (value) => /^-?\d{1,15}$/.test(value), message: "is not a whole number", fix: "write digits only"}
};

/** A cell's value by its column's type: blank is null, of a list the empty list. */
export function cellValue(text: string, column: Column): CellValue {
  const {type} = column;
  if (type === "list" || type === "urls") return parts(text, type);
  if (text === "") return null;
  if (type === "boolean") return text === "yes";
  return type === "integer" ? Number(text) : text;
}

/** What a cell does wrong by itself; whether its references exist is `checkReferences`'s to say. */
export function cellFaults(text: string, column: Column): CellFault[] {
  const items = parts(text, column.type);
  if (items.length === 0 && (column.required || column.key)) {
    return [{value: null, message: "is blank", fix: "fill it in"}];
  }
  const twice =
    column.type === "list" && !column.repeats ? items.filter((item, i) => item && items.indexOf(item) < i) : [];
  return [
    ...items.flatMap((item) => itemFault(item, column) ?? []),
    ...twice.map((value) => ({value, message: "stands twice in its list", fix: "take one of them out"}))
  ];
}

/** A cell's items: one, or none if it is blank, except in a list or a row of addresses. */
export function parts(text: string, type: Column["type"]): string[] {
  const separator = type === "list" ? "|" : type === "urls" ? /\s+/ : null;
  const items = separator === null ? [text] : text.split(separator).map((item) => item.trim());
  return type === "list" && text !== "" ? items : items.filter((item) => item !== "");
}

function itemFault(item: string, column: Column): CellFault | null {
  if (item === "") return {value: null, message: "has an empty item in its list", fix: "take out the | too many"};
  if (column.codes && !column.references && !column.codes.includes(item)) {
    return {value: item, message: "is not a known code", fix: suggest(item, column.codes, "see data/README.md")};
  }
  const rule = RULES[column.type];
  return rule && !rule.holds(item) ? {value: item, message: rule.message, fix: rule.fix} : null;
}

function isEdtf(value: string): boolean {
  try {
    parseEdtf(value);
    return true;
  } catch {
    return false;
  }
}

function isUrl(value: string): boolean {
  return /^https?:\/\//.test(value) && URL.canParse(value);
}
