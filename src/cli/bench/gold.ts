import {parseEdtf} from "../../time/edtf.js";

/** What a careful reader finds in a page; people by full name under the name of their side, in lower case. */
export interface GoldArticle {
  slug: string;
  language: string;
  contacts: GoldContact[];
}

/** `optional` contacts are neither missed nor false; `channel_ok` takes a visit for a meeting and the other way round. */
export interface GoldContact {
  channel: string;
  channel_ok?: boolean;
  status: string;
  prominence: string;
  date: string | null;
  date_earliest?: string | null;
  date_latest?: string | null;
  date_expression?: string | null;
  true_date?: string | null;
  /** A side's code, or `unknown`. */
  initiator: string;
  optional?: boolean;
  /** Names by side, under whatever the file calls the side. */
  [side: string]: unknown;
}

/** As much of a coded contact as is scored. */
export interface ScoredContact {
  channel: string;
  status: string;
  prominence: string;
  date: string | null;
  date_earliest: string | null;
  date_latest: string | null;
  initiator: string | null;
  invited_by: string | null;
  travelled: string | null;
  participants: readonly {side: string; name: string | null}[];
}

/** A side's code and what the gold calls it. */
export interface ScoredSide {
  side: string;
  key: string;
}

/** Between these the gold may leave the choice. */
const EQUAL_CHANNELS = ["meeting", "visit"];
const OFFICE = /minister|president|leader|chief|speaker|envoy|official|delegation|ambassador/i;

/** Whether somebody came or both met somewhere, of which the gold may leave the choice. */
export const isEncounter = (channel: string): boolean => EQUAL_CHANNELS.includes(channel);

/** Whether the coder has the gold's channel, or one the gold takes too. */
export function isChannel(gold: GoldContact, coded: ScoredContact): boolean {
  return gold.channel === coded.channel || (!!gold.channel_ok && isEncounter(coded.channel));
}

/** Whether the coder's days and these share one; open ends share none. */
export function overlaps({date_earliest, date_latest}: ScoredContact, [from, to]: Days): boolean {
  return !!date_earliest && !!date_latest && date_earliest <= to && from <= date_latest;
}

/** First and last day, ISO. */
export type Days = readonly [earliest: string, latest: string];

/** The days of an EDTF date; null where nothing bounds them. */
export function daysOf(edtf: string | null | undefined): Days | null {
  if (!edtf) return null;
  const {earliest, latest} = parseEdtf(edtf);
  return earliest === null && latest === null ? null : [earliest ?? "0000-01-01", latest ?? "9999-12-31"];
}

/** Everybody whom the gold lists of a side, as it writes them. */
export function namesIn(gold: GoldContact, key: string): string[] {
  const names = gold[key];
  return Array.isArray(names) ? names.map(String) : [];
}

/** Surnames; of offices without a name nothing is asked. */
export function goldNames(gold: GoldContact, {key}: ScoredSide): Set<string> {
  return new Set(
    namesIn(gold, key)
      .filter((name) => !OFFICE.test(name))
      .map(surname)
  );
}

/** Surnames of those whom the coder names of a side. */
export function codedNames({participants}: ScoredContact, {side}: ScoredSide): Set<string> {
  return new Set(participants.flatMap((person) => (person.side === side && person.name ? [surname(person.name)] : [])));
}

/** The last word of a name in plain letters. */
function surname(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/[^ -~]/g, "")
    .toLowerCase();
  return (
    plain
      .replace(/[^a-z]+/g, " ")
      .trim()
      .split(" ")
      .at(-1) ?? ""
  );
}
