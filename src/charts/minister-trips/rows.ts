import type {JourneyRow, OfficeRow, Tables} from "../../tables/rows.js";
import {dayNumber} from "../../time/day.js";
import type {ChartRows, Dyad, Side} from "../chart.js";
import {claimStanding, type Standing} from "../claim-standing.js";
import type {MarkFacts} from "../contact-mark.js";
import {followedOffices} from "../followed-offices.js";
import {type Band, holderBands, type Period} from "../holders.js";
import {ofContacts} from "../rows-of.js";
import {type Gap, uncoveredSpans} from "../the-line/gaps.js";
import {intervalWords} from "../words/days.js";

/** A journey of a minister. */
export interface Trip extends MarkFacts {
  /** The first and the last day on which it can have begun. */
  earliest: string;
  latest: string;
  /** Whether the minister met a leader of the other side on it. */
  met: boolean;
  place: string | null;
  when: string;
}

/** A minister with the time in office, cut to the period. */
export interface Minister extends Period {
  name: string;
  /** Index of the side. */
  side: number;
  acting: boolean;
  days: number;
  trips: Trip[];
}

export interface TripRows extends ChartRows {
  sides: Pick<Side, "capital" | "name" | "color">[];
  period: Period;
  /** What the ministers are called, e.g. "foreign minister". */
  role: string;
  ministers: Minister[];
  /** How far the claim carries that one minister met the other side's leader more often than another. */
  standing: Standing;
  /** When only journeys to a leader were searched for. */
  gaps: Gap[];
}

/** The journeys of the holders of the followed offices, by holder in the order of time, the first side's first. */
export function tripRows(tables: Tables, dyad: Dyad): TripRows {
  const offices = followedOffices(tables, dyad);
  const period = {start: dyad.period.start, end: dyad.period.end ?? lastDay(tables.journeys, dyad)};
  const ministers = dyad.sides.flatMap((_, side) => ministersOf(tables, dyad, {side, period, offices}));
  const trips = ministers.flatMap((minister) => minister.trips);
  return {
    sides: dyad.sides.map(({capital, name, color}) => ({capital, name, color})),
    period,
    role: (offices[0]?.role ?? "minister").replaceAll("_", " "),
    ministers,
    standing: claimStanding(tables.claims, "minister-met-leader"),
    gaps: uncoveredSpans(tables.coverage, period).filter(({level}) => offices.some((office) => office.level === level)),
    n: trips.length,
    unknown: trips.filter(({earliest, latest}) => earliest !== latest).length
  };
}

function lastDay(journeys: readonly JourneyRow[], {period}: Dyad): string {
  return (
    journeys
      .map(({end}) => end)
      .sort()
      .at(-1) ?? period.start
  );
}

interface Place {
  side: number;
  period: Period;
  offices: readonly OfficeRow[];
}

function ministersOf(tables: Tables, dyad: Dyad, {side, period, offices}: Place): Minister[] {
  const office = offices.find((one) => one.side === dyad.sides[side]?.side);
  if (office === undefined) return [];
  const bands = holderBands(tables.tenures, {dyad: {...dyad, top_offices: [office.office_id]}, period, index: side});
  return bands.map((band) => ({
    name: band.name,
    side,
    acting: band.status === "acting",
    start: band.start,
    end: band.end,
    days: dayNumber(band.end) - dayNumber(band.start),
    trips: tripsOf(band, office, tables)
  }));
}

function tripsOf({person_id, side, start, end, name}: Band, {office_id}: OfficeRow, tables: Tables): Trip[] {
  const held = new Set(
    tables.participants
      .filter((one) => one.person_id === person_id && one.office_id === office_id)
      .map(({contact_id}) => contact_id)
  );
  return tables.journeys
    .filter(
      (journey) =>
        journey.side === side &&
        journey.travellers.includes(person_id) &&
        journey.start >= start &&
        journey.start < end &&
        journey.contact_ids.some((id) => held.has(id))
    )
    .sort((a, b) => (a.start < b.start ? -1 : 1))
    .map((journey) => tripOf(journey, {tables, held, name}));
}

interface TripFacts {
  tables: Tables;
  /** Contacts in which the minister took part as one. */
  held: ReadonlySet<string>;
  name: string;
}

function tripOf(journey: JourneyRow, {tables, held, name}: TripFacts): Trip {
  const own = journey.contact_ids.filter((id) => held.has(id));
  const leaders = new Set(tables.offices.filter(({level}) => level === "leader").map(({office_id}) => office_id));
  const met = ofContacts(tables.participants, own).some(
    (one) => one.side !== journey.side && leaders.has(one.office_id ?? "")
  );
  const when = intervalWords(journey.start, journey.end);
  return {
    key: journey.journey_id,
    mention_id: ofContacts(tables.mentions, own)[0]?.mention_id ?? null,
    filled: ofContacts(tables.contacts, own).some(({provenance}) => provenance !== "record"),
    label: `${name} in ${journey.place ?? "a place not told"}, ${when}${met ? ", met a leader" : ""}`,
    earliest: journey.start,
    latest: journey.start_latest,
    met,
    place: journey.place,
    when
  };
}
