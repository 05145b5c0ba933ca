import type {Dyad} from "../chart.js";

const PARTICLE = /^(?:al|el|ad|as|ar|ash)-/i;

/** A person's surname as headlines use it: as `people.csv` gives it, else the last word of the name, without its article. */
export function shortName(name: string, {surnames}: Pick<Dyad, "surnames">): string {
  return surnames?.[name] ?? (name.trim().split(/\s+/).at(-1) ?? name).replace(PARTICLE, "");
}

/**
 * An office as a sentence names it: "minister of defence", without what stands in brackets or after a slash. From an
 * abbreviation on it is somebody's proper name and keeps its capitals.
 */
export function officeWords(office: string): string {
  const plain = office.replace(/\s*(?:\(.*\)|\/.*)$/, "");
  const [title = "", name = ""] = plain.split(/(?=\b[A-Z]{2,}\b)(.*)/);
  return title.toLowerCase() + name;
}

/** Several holders of one office: "ministers of defence". */
export function officePlural(office: string): string {
  return officeWords(office).replace(/^\S+/, (word) => `${word}s`);
}
