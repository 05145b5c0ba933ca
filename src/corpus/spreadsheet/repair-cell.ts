import {isDay} from "../../time/day.js";
import type {Column} from "../schema.js";

/** What a cell said before a spreadsheet changed it, and what the spreadsheet did. */
export interface Repair {
  value: string;
  why: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** Excel's day 1 is 1 January 1900, and its 1900 had a 29 February; from March on day n is this many days later. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
/** 1 January 1950 to 31 December 2049: other five-digit numbers are no days of this data. */
const [FIRST_SERIAL, LAST_SERIAL] = [18_264, 54_788];

const BOOLEANS: Readonly<Record<string, string>> = {
  true: "yes",
  false: "no",
  wahr: "yes",
  falsch: "no",
  vrai: "yes",
  faux: "no"
};

/**
 * What a cell must have been before Excel or Sheets took it for something else; null where it is as it should be, or
 * where that cannot be told (is 2/5/2021 in May or in February?).
 */
export function repairCell(text: string, {type, codes, references}: Column): Repair | null {
  if (type === "edtf" || type === "day") return repairDate(text, type);
  if (type === "boolean") return repairBoolean(text);
  if (type === "integer") return repairInteger(text);
  return type === "id" || codes || references ? repairQuotes(text) : null;
}

function repairDate(text: string, type: "edtf" | "day"): Repair | null {
  const named = monthAndYear(text);
  if (named && type === "edtf") return {value: named, why: "a spreadsheet took the month for a date"};
  const loose = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]00:00(?::00)?)?$/.exec(text);
  const day = loose && `${loose[1]}-${loose[2]?.padStart(2, "0")}-${loose[3]?.padStart(2, "0")}`;
  if (day && day !== text && isDay(day)) return {value: day, why: "a spreadsheet wrote the day in its own way"};
  const turned = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  if (turned) return unambiguous(turned);
  const serial = /^\d{5}$/.test(text) ? Number(text) : 0;
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return null;
  const iso = new Date(SERIAL_ZERO + serial * DAY).toISOString().slice(0, 10);
  return {value: iso, why: "a spreadsheet wrote the day as its own number for it"};
}

/** `Feb-19` or `19-Feb` for 2019-02, `Feb 2019` too. Two digits are a year of 1950–2049, as Excel takes them. */
function monthAndYear(text: string): string | null {
  const found = /^(?:(\p{L}{3,9})[-. ](\d{2}|\d{4})|(\d{2})-(\p{L}{3}))$/u.exec(text);
  const name = (found?.[1] ?? found?.[4] ?? "").slice(0, 3).toLowerCase();
  const month = MONTHS.indexOf(name) + 1;
  const digits = found?.[2] ?? found?.[3] ?? "";
  if (month === 0 || digits === "") return null;
  const year = digits.length === 4 ? digits : `${Number(digits) < 50 ? 20 : 19}${digits}`;
  return `${year}-${String(month).padStart(2, "0")}`;
}

/** Where one of the two numbers is over 12, it is the day. */
function unambiguous([, a = "", b = "", year = ""]: RegExpExecArray): Repair | null {
  const [day, month] = Number(a) > 12 ? [a, b] : Number(b) > 12 || a === b ? [b, a] : ["", ""];
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return day !== "" && isDay(iso) ? {value: iso, why: "a spreadsheet wrote the day in its own way"} : null;
}

function repairBoolean(text: string): Repair | null {
  const value = BOOLEANS[text.toLowerCase()];
  return value ? {value, why: "a spreadsheet took the word for a truth value"} : null;
}

function repairInteger(text: string): Repair | null {
  const whole = /^(-?\d{1,15})[.,]0+$/.exec(text)?.[1];
  if (whole) return {value: whole, why: "a spreadsheet wrote the number with decimals"};
  const grouped = /^-?\d{1,3}(?:([., \u00a0\u202f'’])\d{3})(?:\1\d{3})*$/.test(text);
  return grouped ? {value: text.replaceAll(/[^\d-]/g, ""), why: "a spreadsheet grouped the digits"} : null;
}

/** Codes and ids hold no quotation marks or dashes but these; a spreadsheet sets them as in print. */
function repairQuotes(text: string): Repair | null {
  const value = text
    .replaceAll(/[“”„«»]/g, '"')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[‐‑–—]/g, "-")
    .replaceAll("\u00a0", " ");
  return value === text ? null : {value, why: "a spreadsheet set quotation marks, dashes or spaces as in print"};
}
