import type {JourneyRow, ParticipantRow, Tables, TenureRow} from "../../tables/rows.js";
import {dayNumber} from "../../time/day.js";
import type {Dyad} from "../chart.js";
import type {Lane} from "../lane.js";
import {shortName} from "../words/name.js";

/** A journey: its meetings, which share a place in the picture. */
export interface Journey {
  ids: string[];
  start: string;
  /** Both top offices met in it. */
  top: boolean;
}

/** Journeys by where they led. */
export interface Cities {
  /** The capital, or null for anywhere else. */
  place: string | null;
  lane: Lane;
  journeys: Journey[];
}

/** To the second side's capital, to the first side's, elsewhere; each in the order of time. */
export function citiesOf(tables: Tables, {sides, top_offices}: Dyad): Cities[] {
  const heads = bothOf(
    tables.participants,
    top_offices,
    sides.map(({side}) => side)
  );
  const journeys = (wanted: (row: JourneyRow) => boolean): Journey[] =>
    tables.journeys
      .filter(wanted)
      .map(({contact_ids: ids, start}) => ({ids, start, top: ids.some((id) => heads.has(id))}))
      .sort((a, b) => (a.start < b.start ? -1 : 1));
  const [first, second] = sides;
  return [
    {place: second?.capital ?? null, lane: "first", journeys: journeys(({side}) => side === first?.side)},
    {place: first?.capital ?? null, lane: "second", journeys: journeys(({side}) => side === second?.side)},
    {place: null, lane: "line", journeys: journeys(({side}) => sides.every((one) => one.side !== side))}
  ];
}

/** Contacts in which the top offices of both sides took part. */
function bothOf(participants: readonly ParticipantRow[], offices: readonly string[], sides: string[]): Set<string> {
  const met = new Map<string, Set<string>>();
  for (const {contact_id, office_id, side} of participants) {
    if (office_id === null || !offices.includes(office_id)) continue;
    met.set(contact_id, (met.get(contact_id) ?? new Set()).add(side));
  }
  return new Set([...met].filter(([, own]) => sides.every((side) => own.has(side))).map(([id]) => id));
}

/** A minister's years, and the journeys on which the other side's leader received the minister. */
export interface Seat {
  name: string;
  start: string;
  end: string;
  years: number;
  journeys: (Journey & {year: number})[];
}

const role = "foreign_minister";

/** The first side's two longest-serving foreign ministers, in the order of time. */
export function seatsOf(tables: Tables, dyad: Dyad, last: string): Seat[] {
  const {sides, top_offices, period} = dyad;
  const [first, second] = sides;
  const office = tables.offices.find((one) => one.side === first?.side && one.role === role)?.office_id;
  const spans = tables.tenures.filter(({office_id, status}) => office_id === office && status === "incumbent");
  const held = [...new Set(spans.map(({person_id}) => person_id))].map((id) => {
    const own = spans.filter(({person_id}) => person_id === id);
    const start = own.map((row) => row.start).sort()[0] ?? "";
    const end =
      own
        .map((row) => row.end ?? last)
        .sort()
        .at(-1) ?? last;
    return {id, name: own[0]?.name ?? "", start: later(start, period.start), end: end < last ? end : last};
  });
  const longest = held
    .sort((a, b) => length(b) - length(a))
    .slice(0, 2)
    .sort((a, b) => (a.start < b.start ? -1 : 1));
  const leaders = withOffice(tables.participants, top_offices, second?.side ?? "");
  return longest.map(({id, name, start, end}) => ({
    name: shortName(name, dyad),
    start,
    end,
    years: length({start, end}) / 365.25,
    journeys: ownJourneys(tables, id, leaders)
      .filter((one) => one.start >= start && one.start < end)
      .map((one) => ({...one, year: (dayNumber(one.start) - dayNumber(start)) / 365.25}))
  }));
}

const later = (a: string, b: string): string => (a > b ? a : b);

const length = ({start, end}: Pick<TenureRow, "start"> & {end: string}): number =>
  start === "" ? 0 : dayNumber(end) - dayNumber(start);

function withOffice(participants: readonly ParticipantRow[], offices: readonly string[], side: string): Set<string> {
  const own = participants.filter((one) => one.side === side && offices.includes(one.office_id ?? ""));
  return new Set(own.map(({contact_id}) => contact_id));
}

function ownJourneys({participants, journeys}: Tables, person: string, leaders: ReadonlySet<string>): Journey[] {
  const own = new Set(participants.filter(({person_id}) => person_id === person).map(({contact_id}) => contact_id));
  const both = (id: string): boolean => own.has(id) && leaders.has(id);
  return journeys
    .filter(({contact_ids}) => contact_ids.some(both))
    .map(({contact_ids, start}) => ({ids: contact_ids.filter(both), start, top: false}));
}
