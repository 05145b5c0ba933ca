import {parseEdtf} from "../time/edtf.js";
import type {OpenInterval} from "../time/interval.js";
import {groupBy} from "./group-by.js";
import type {TenureRow} from "./rows.js";

/** A tenure whose ends are days: it may begin from `from[0]` on, surely has from `from[1]` on, and so with its end. */
interface Span {
  tenure: TenureRow;
  from: [string, string];
  until: [string, string];
}

/** A tenure that may hold on a day; not `sure` where its ends are known too roughly to tell. */
export interface Held {
  tenure: TenureRow;
  sure: boolean;
}

const FIRST_DAY = "0001-01-01";
const LAST_DAY = "9999-12-31";

/** Who held which office when, ready to be asked about a person or an office on uncertain days. */
export class TenureBook {
  private readonly ofPerson: ReadonlyMap<string, Span[]>;
  private readonly ofOffice: ReadonlyMap<string, Span[]>;
  private readonly askedStretches = new Map<string, Held[][]>();
  private readonly askedHolders = new Map<string, string[]>();

  constructor(tenures: readonly TenureRow[]) {
    const spans = tenures.map(spanOf);
    this.ofPerson = groupBy(spans, ({tenure}) => tenure.person_id);
    const filled = spans.filter(({tenure}) => tenure.status !== "elect");
    this.ofOffice = groupBy(filled, ({tenure}) => tenure.office_id);
  }

  /**
   * What a person held in the course of an interval: one list of offices for each stretch in which nothing changed,
   * in order of time, empty where the person held none. An open end reaches as far as the calendar.
   */
  stretches(person_id: string, interval: OpenInterval): Held[][] {
    return once(this.askedStretches, keyOf(person_id, interval), () => {
      const spans = this.ofPerson.get(person_id) ?? [];
      return daysOfChange(spans, interval).map((day) => heldOn(spans, day));
    });
  }

  /** Whether anything is known of a person's offices at all. */
  knows(person_id: string): boolean {
    return this.ofPerson.has(person_id);
  }

  /** The people who may have filled an office in the course of an interval, those only elected to it left out. */
  holders(office_id: string, interval: OpenInterval): string[] {
    return once(this.askedHolders, keyOf(office_id, interval), () => {
      const spans = this.ofOffice.get(office_id) ?? [];
      const held = daysOfChange(spans, interval).flatMap((day) => heldOn(spans, day));
      return [...new Set(held.map(({tenure}) => tenure.person_id))].sort();
    });
  }
}

const books = new WeakMap<readonly TenureRow[], TenureBook>();

/** The book of these tenures, the same as long as they are. */
export function bookOf(tenures: readonly TenureRow[]): TenureBook {
  const book = books.get(tenures) ?? new TenureBook(tenures);
  books.set(tenures, book);
  return book;
}

function keyOf(id: string, {earliest, latest}: OpenInterval): string {
  return `${id} ${earliest} ${latest}`;
}

/** The same few people and offices are asked about over and over. */
function once<Found>(known: Map<string, Found>, key: string, find: () => Found): Found {
  const found = known.get(key) ?? find();
  known.set(key, found);
  return found;
}

function spanOf(tenure: TenureRow): Span {
  const start = parseEdtf(tenure.start);
  const end = tenure.end === null ? null : parseEdtf(tenure.end);
  return {
    tenure,
    from: [start.earliest ?? FIRST_DAY, start.latest ?? LAST_DAY],
    until: [end?.earliest ?? LAST_DAY, end?.latest ?? LAST_DAY]
  };
}

/** The interval's first day and every later day in it on which one of the spans may begin or end. */
function daysOfChange(spans: readonly Span[], interval: OpenInterval): string[] {
  const first = interval.earliest ?? FIRST_DAY;
  const last = interval.latest ?? LAST_DAY;
  const ends = spans.flatMap(({from, until}) => [...from, ...until]);
  return [...new Set([first, ...ends.filter((day) => day > first && day <= last && day < LAST_DAY)])].sort();
}

function heldOn(spans: readonly Span[], day: string): Held[] {
  return spans
    .filter(({from, until}) => day >= from[0] && day < until[1])
    .map(({tenure, from, until}) => ({tenure, sure: day >= from[1] && day < until[0]}));
}
