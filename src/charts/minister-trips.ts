import {byWidth} from "./by-width.js";
import type {ChartEntry} from "./chart.js";
import {columns, type Labels, label} from "./label.js";
import {type Minister, type TripRows, tripRows} from "./minister-trips/rows.js";
import {metWords, ministerName, tripCount} from "./minister-trips/trip-words.js";
import {drawTripsUpright} from "./minister-trips/upright.js";
import {drawTripsWide} from "./minister-trips/wide.js";
import {orNothing} from "./or-nothing.js";
import {dayWords} from "./words/days.js";
import {lengthWords} from "./words/length.js";
import {listOf} from "./words/sentence.js";

const years = ({period}: TripRows): string => `${period.start.slice(0, 4)}–${period.end.slice(0, 4)}`;

/** The two longest in office, in the order of time, as far as the claim about them carries. */
function headline(rows: TripRows, labels: Labels): string {
  const own = rows.ministers.filter(({side}) => side === 0).sort((a, b) => b.days - a.days);
  const [first, second] = own.slice(0, 2).sort((a, b) => (a.start < b.start ? -1 : 1));
  if (rows.standing === "fails" || first === undefined || second === undefined)
    return label(labels, "minister-trips.title", {role: rows.role, years: years(rows)});
  const met = ({trips}: Minister): number => trips.filter((trip) => trip.met).length;
  return label(labels, "minister-trips.title-counted", {
    first: first.name,
    n: met(first),
    time: lengthWords(first.days),
    second: second.name,
    others: met(second),
    theirs: lengthWords(second.days),
    found: rows.standing === "found" ? label(labels, "as-found-after") : ""
  });
}

function alt(rows: TripRows): string {
  const told = rows.sides.map(({capital}, side) => {
    const own = rows.ministers.filter((minister) => minister.side === side);
    return `from ${capital}, ${listOf(own.map((minister) => `${ministerName(minister)} ${tripCount(minister)}`))}`;
  });
  return `Lines in time, one a ${rows.role}, with a triangle for each journey: ${told.join("; ")}.`;
}

/** The journeys of the ministers whose changes are followed, one row a minister. */
export const ministerTrips: ChartEntry<TripRows> = {
  slug: "minister-trips",
  scope: "record",
  tables: ["journeys", "participants", "tenures", "coverage"],
  rows: tripRows,
  headline,
  counted: (_, labels) => label(labels, "minister-trips.counted"),
  alt,
  table: (rows, labels) => ({
    columns: columns(labels, "minister", "coming-from", "when", "where", "leader-met", "time-in-office"),
    rows: rows.ministers.flatMap((minister) =>
      minister.trips.map((trip) => [
        ministerName(minister),
        rows.sides[minister.side]?.capital ?? "",
        trip.when,
        trip.place,
        trip.met ? "yes" : "no",
        `${dayWords(minister.start)} to ${dayWords(minister.end)}; ${tripCount(minister)}, ${metWords(minister)}`
      ])
    )
  }),
  source: (_, labels) => label(labels, "minister-trips.source"),
  note: ({n, unknown, gaps}, labels) => {
    const hatched = gaps.length === 0 ? "" : label(labels, "minister-trips.note-hatched");
    return label(labels, `minister-trips.note${unknown === 0 ? "" : "-unknown"}`, {n, unknown, hatched});
  },
  draw: orNothing(byWidth(drawTripsUpright, drawTripsWide), "minister-trips", ({ministers}) => ministers.length === 0)
};
