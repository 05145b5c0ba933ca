import {cellFaults} from "../../corpus/cell.js";
import {tenures} from "../../corpus/schemas/reference.js";
import {isDay} from "../../time/day.js";

/** One of the two countries of a new story. */
export interface NewSide {
  /** ISO 3166-1 alpha-3. */
  side: string;
  name: string;
  capital: string;
}

/** Somebody who holds or held an office, as one tells it. */
export interface Holder {
  side: string;
  office: string;
  name: string;
  /** EDTF; `end` is the first day out of office, null still in it. */
  start: string;
  end: string | null;
  /** A web address that says so. */
  source: string;
}

/** What a new story needs to know before its first text. */
export interface Pair {
  title: string;
  period: {start: string; end: string};
  sides: [NewSide, NewSide];
  holders: Holder[];
}

/** How a holder is written in one line. */
export const HOLDER = "CODE; office; name; from; to or nothing; address that says so";

/** A holder from one line, its parts between semicolons. Throws what is wrong with it. */
export function parseHolder(line: string, sides: readonly string[]): Holder {
  const [side = "", office = "", name = "", start = "", end = "", source = "", ...more] = line
    .split(";")
    .map((part) => part.trim());
  const said = `"${line}" is no holder of an office: `;
  if (more.length > 0 || [side, office, name, start, source].includes("")) throw new Error(`${said}write ${HOLDER}`);
  if (!sides.includes(side)) throw new Error(`${said}"${side}" is none of the two sides ${sides.join(" and ")}`);
  const faults = [
    ...cellFaults(start, tenures.start),
    ...cellFaults(end, tenures.end),
    ...cellFaults(source, tenures.source_url)
  ];
  const [fault] = faults;
  if (fault) throw new Error(`${said}"${fault.value}" ${fault.message}; ${fault.fix}`);
  return {side, office, name, start, end: end || null, source};
}

/** The first and the last day of a story from `2010-01-01/2020-12-31`. Throws where it is none. */
export function parsePeriod(text: string): Pair["period"] {
  const [start = "", end = "", ...more] = text.split("/").map((part) => part.trim());
  if (!isDay(start) || !isDay(end) || end < start || more.length > 0)
    throw new Error(`"${text}" is no period; write its first and last day, e.g. 2010-01-01/2020-12-31`);
  return {start, end};
}
