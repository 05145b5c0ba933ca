import type {Tables, TransitionRow} from "../../tables/rows.js";
import {dayNumber} from "../../time/day.js";
import {parseEdtf} from "../../time/edtf.js";
import type {ChartRows, Dyad, Side} from "../chart.js";
import {followedChanges} from "../followed-changes.js";
import {uncoveredSpans} from "../the-line/gaps.js";
import {officeWords, shortName} from "../words/name.js";
import {type OfficeContact, officeContacts} from "./office-contacts.js";

/** Why a window ends before its year is over. */
export interface Cut {
  /** Days from the change. */
  day: number;
  /** Null where the record ends or begins. */
  next: string | null;
}

/** A contact of the office, in days from the change. */
export interface AlignedMark extends OfficeContact {
  from: number;
  to: number;
}

export interface Window {
  change_id: string;
  side: number;
  office: string;
  name: string;
  date: string;
  elected: boolean;
  before: Cut | null;
  after: Cut | null;
  /** Stretches that were not searched, in days from the change. */
  gaps: {from: number; to: number}[];
  marks: AlignedMark[];
}

export interface AroundRows extends ChartRows {
  sides: Pick<Side, "capital" | "name" | "color">[];
  windows: Window[];
}

/** Days drawn before and after a change. */
export const REACH = 365;

/** The contacts of each followed office around each change in it: top offices first, then by side and day. */
export function aroundRows(tables: Tables, dyad: Dyad): AroundRows {
  const followed = followedChanges(tables.transitions, dyad);
  const windows = followed.map((change) => windowOf(change, followed, {tables, dyad}));
  const marks = new Map(windows.flatMap((window) => window.marks.map((mark) => [mark.key, mark])));
  return {
    sides: dyad.sides.map(({capital, name, color}) => ({capital, name, color})),
    windows,
    n: marks.size,
    unknown: [...marks.values()].filter(({earliest, latest}) => earliest !== latest).length
  };
}

interface Facts {
  tables: Tables;
  dyad: Dyad;
}

const dayOf = ({date}: TransitionRow): string => parseEdtf(date).earliest ?? date;
const between = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

function windowOf(change: TransitionRow, all: readonly TransitionRow[], {tables, dyad}: Facts): Window {
  const day = dayOf(change);
  const office = tables.offices.find(({office_id}) => office_id === change.office_id);
  const [before, after] = cutsOf(change, all, dyad);
  const [first, last] = [before?.day ?? -REACH, after?.day ?? REACH];
  const marks = officeContacts(change.office_id, tables, dyad)
    .filter(({earliest, latest}) => {
      const from = between(day, earliest);
      return between(day, latest) >= first && (after?.next ? from < last : from <= last);
    })
    .map((contact) => ({...contact, from: between(day, contact.earliest), to: between(day, contact.latest)}));
  const spans = uncoveredSpans(tables.coverage, {start: change.window_start ?? day, end: change.window_end ?? day});
  return {
    change_id: change.change_id ?? "",
    side: dyad.sides.findIndex(({side}) => side === change.side),
    office: officeWords(office?.office ?? "office"),
    name: change.incoming_name === null ? "not known" : shortName(change.incoming_name, dyad),
    date: day,
    elected: change.stage === "result",
    before,
    after,
    gaps: spans
      .filter(({level}) => level === office?.level)
      .map(({start, end}) => ({from: between(day, start), to: between(day, end)})),
    marks
  };
}

/** A window ends where the record does or another change of the office begins, whichever is nearer. */
function cutsOf(change: TransitionRow, all: readonly TransitionRow[], dyad: Dyad): [Cut | null, Cut | null] {
  const day = dayOf(change);
  const cuts: Cut[] = all
    .filter((other) => other !== change && other.office_id === change.office_id)
    .map((other) => ({day: between(day, dayOf(other)), next: shortName(other.incoming_name ?? "another", dyad)}));
  if (change.window_start !== null) cuts.push({day: between(day, change.window_start), next: null});
  if (change.window_end !== null) cuts.push({day: between(day, change.window_end), next: null});
  const inside = cuts.filter((cut) => Math.abs(cut.day) < REACH);
  // The very last day of the record has nothing after it.
  const ahead = inside.filter(({day: at, next}) => at > 0 || (at === 0 && next === null && change.window_end === day));
  const behind = inside.filter(({day: at}) => at < 0);
  return [nearest(behind), nearest(ahead)];
}

function nearest(cuts: readonly Cut[]): Cut | null {
  return [...cuts].sort((a, b) => Math.abs(a.day) - Math.abs(b.day))[0] ?? null;
}
