import type {Tables} from "../../tables/rows.js";
import type {ChartRows, Dyad, Side} from "../chart.js";
import {claimStanding, type Standing} from "../claim-standing.js";
import {type Gap, uncoveredSpans} from "../the-line/gaps.js";
import {type RecordMark, recordRows} from "../the-line/record-rows.js";

/** A city and the journeys that went there from one side, or from both. */
export interface Destination {
  place: string;
  /** 0 or 1, the side that travelled; null where both did. */
  traveller: number | null;
  /** Those with a leader first, then in the order of time. */
  marks: RecordMark[];
}

export interface TravelRows extends ChartRows {
  sides: Pick<Side, "capital" | "name" | "color">[];
  period: {start: string; end: string};
  destinations: Destination[];
  gaps: Gap[];
  /** Meetings and visits behind the journeys. */
  contacts: number;
  standing: Standing;
  /** The share of the first side among the journeys between the two, in per cent. */
  interval: [number, number] | null;
}

/** Journeys by city and by the side that travelled, the most frequent city first. */
export function travelRows(tables: Tables, dyad: Dyad, texts: Tables = tables): TravelRows {
  const {marks, sides, period} = recordRows(tables, dyad, texts);
  const journeys = marks.filter(({kind}) => kind === "journey");
  const places = new Map(tables.journeys.map((journey) => [journey.journey_id, placeOf(journey, dyad)]));
  const groups = new Map<string, Destination>();
  for (const mark of journeys) {
    const place = places.get(mark.key) ?? "place not known";
    const traveller = mark.lane === "line" ? null : mark.lane === "first" ? 0 : 1;
    const group = groups.get(`${place} ${traveller}`) ?? {place, traveller, marks: []};
    group.marks.push(mark);
    groups.set(`${place} ${traveller}`, group);
  }
  const claim = tables.claims.find(({claim_id}) => claim_id === "who-travels");
  const {interval_low: low = null, interval_high: high = null} = claim ?? {};
  return {
    sides,
    period,
    destinations: [...groups.values()].map(leadersFirst).sort(byTravel),
    gaps: uncoveredSpans(tables.coverage, period),
    contacts: journeys.reduce((sum, {contact_ids}) => sum + contact_ids.length, 0),
    standing: claimStanding(tables.claims, "who-travels"),
    interval: low === null || high === null ? null : [Math.round(low * 100), Math.round(high * 100)],
    n: journeys.length,
    unknown: journeys.filter(({key}) => places.get(key) === undefined).length
  };
}

function placeOf({place, host}: Tables["journeys"][number], dyad: Dyad): string | undefined {
  return place ?? dyad.sides.find(({side}) => side === host)?.name;
}

function leadersFirst(group: Destination): Destination {
  return {...group, marks: [...group.marks].sort((a, b) => Number(b.large) - Number(a.large))};
}

/** Cities to which one side travelled before those where both met, then the most frequent. */
function byTravel(a: Destination, b: Destination): number {
  const between = Number(a.traveller === null) - Number(b.traveller === null);
  return between || b.marks.length - a.marks.length || (a.place < b.place ? -1 : 1);
}
