import {MadeOf} from "../../tables/made-of.js";
import type {OfficeRow, ParticipantRow, Tables} from "../../tables/rows.js";
import type {ChartRows, Dyad, Side} from "../chart.js";
import {namesOf} from "../names-of.js";
import {ofContact} from "../rows-of.js";
import {type Gap, uncoveredSpans} from "../the-line/gaps.js";
import {recordRows} from "../the-line/record-rows.js";
import {officeWords} from "../words/name.js";

/** An office of one side, or all that have no office of their own here. */
export interface Post {
  role: string;
  words: string;
  /** The other side has one, too. */
  shared: boolean;
}

/** How often two offices dealt with each other. */
export interface Pair {
  /** Indices of the first side's and of the second side's posts. */
  first: number;
  second: number;
  /** Calls, messages and journeys. */
  n: number;
  /** The contacts in them: a journey may hold several meetings of the two. */
  contacts: number;
}

export interface MeetRows extends ChartRows {
  sides: Pick<Side, "capital" | "name" | "color">[];
  period: {start: string; end: string};
  posts: [Post[], Post[]];
  pairs: Pair[];
  gaps: Gap[];
  contacts: number;
}

const OTHER = "other";

/** Offices of one side by offices of the other: calls and messages, and each journey once however often they met. */
export function meetRows(tables: Tables, dyad: Dyad, texts: Tables = tables): MeetRows {
  const {marks, sides, period} = recordRows(tables, dyad, texts);
  const roles = new Map(tables.offices.map(({office_id, role}) => [office_id, role]));
  const facts = {roles, sides: dyad.sides.map(({side}) => side)};
  const pairsIn = (id: string): readonly string[] => {
    const present = ofContact(tables.participants, id);
    const [one] = present;
    return one === undefined
      ? []
      : made.of(one, [tables.offices, ...namesOf(dyad), ...present], () => pairsOf(present, facts));
  };
  const meets = marks.map(({contact_ids}) => contact_ids.map(pairsIn));
  const counted = new Map<string, {n: number; contacts: number}>();
  for (const contacts of meets) {
    for (const pair of contacts.flat()) count(counted, pair).contacts += 1;
    for (const pair of new Set(contacts.flat())) count(counted, pair).n += 1;
  }
  const posts = [0, 1].map((index) => postsOf(counted, index, tables.offices));
  const [first = [], second = []] = posts;
  const pairs = [...counted].map(([pair, counts]) => {
    const [a = "", b = ""] = pair.split(" ");
    const place = (list: readonly Post[], role: string): number => list.findIndex((post) => post.role === role);
    return {first: place(first, a), second: place(second, b), ...counts};
  });
  return {
    sides,
    period,
    posts: [first, second],
    pairs: pairs.sort((a, b) => b.n - a.n || a.first - b.first || a.second - b.second),
    gaps: uncoveredSpans(tables.coverage, period),
    contacts: marks.reduce((sum, {contact_ids}) => sum + contact_ids.length, 0),
    n: marks.length,
    unknown: meets.filter((contacts) => contacts.flat().length === 0).length
  };
}

const made = new MadeOf<string[]>();

function count(counted: Map<string, {n: number; contacts: number}>, pair: string): {n: number; contacts: number} {
  const counts = counted.get(pair) ?? {n: 0, contacts: 0};
  counted.set(pair, counts);
  return counts;
}

interface Facts {
  roles: ReadonlyMap<string, string>;
  sides: readonly string[];
}

function pairsOf(participants: readonly ParticipantRow[], {roles, sides}: Facts): string[] {
  const [first = [], second = []] = sides.map((side) => [
    ...new Set(
      participants.filter((one) => one.side === side).map(({office_id}) => roles.get(office_id ?? "") ?? OTHER)
    )
  ]);
  return first.flatMap((a) => second.map((b) => `${a} ${b}`));
}

/** Offices both sides have come first and in one order, so that counterparts meet on the diagonal. */
function postsOf(counted: ReadonlyMap<string, {n: number}>, index: number, offices: readonly OfficeRow[]): Post[] {
  const totals = (side: number): Map<string, number> => {
    const sums = new Map<string, number>();
    for (const [pair, {n}] of counted) {
      const role = pair.split(" ")[side] ?? OTHER;
      sums.set(role, (sums.get(role) ?? 0) + n);
    }
    return sums;
  };
  const [own, other] = [totals(index), totals(1 - index)];
  const shared = (role: string): boolean => role !== OTHER && other.has(role);
  const rank = (role: string): number => (role === OTHER ? 2 : shared(role) ? 0 : 1);
  const weight = (role: string): number => (own.get(role) ?? 0) + (shared(role) ? (other.get(role) ?? 0) : 0);
  return [...own.keys()]
    .sort((a, b) => rank(a) - rank(b) || weight(b) - weight(a) || (a < b ? -1 : 1))
    .map((role) => ({role, words: roleWords(role, offices), shared: shared(role)}));
}

/** A role in words, with the capitals its office keeps. */
function roleWords(role: string, offices: readonly OfficeRow[]): string {
  if (role === OTHER) return "others";
  const office = officeWords(offices.find((one) => one.role === role)?.office ?? "").split(" ");
  return role
    .split("_")
    .map((word) => office.find((own) => own.toLowerCase() === word) ?? word)
    .join(" ");
}
