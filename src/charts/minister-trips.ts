import {byWidth} from "./by-width.js";
import type {ChartEntry} from "./chart.js";
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
function headline(rows: TripRows): string {
  const own = rows.ministers.filter(({side}) => side === 0).sort((a, b) => b.days - a.days);
  const [first, second] = own.slice(0, 2).sort((a, b) => (a.start < b.start ? -1 : 1));
  if (rows.standing === "fails" || first === undefined || second === undefined)
    return `Journeys of the ${rows.role}s between the two capitals, ${years(rows)}`;
  const met = ({trips}: Minister): number => trips.filter((trip) => trip.met).length;
  const found = rows.standing === "found" ? ", in the reports we found" : "";
  return `${first.name} met the other side’s leader on ${met(first)} journeys in ${lengthWords(first.days)}, ${second.name} on ${met(second)} in ${lengthWords(second.days)}${found}`;
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
  counted: () =>
    "The line is the time in office. One triangle is one journey: meetings of a traveller in one city within four days. Large: the minister met a leader of the other side on it. Filled: one of the texts reports it.",
  alt,
  table: (rows) => ({
    columns: ["Minister", "From", "When", "Where", "Leader met", "Time in office"],
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
  source: () => "Source: public reports, each row with its address; tenures compiled from public reports",
  note: (rows) =>
    `n = ${rows.n} journeys; the first day ${rows.unknown === 0 ? "of each is known" : `of ${rows.unknown} is not known`}. What nobody reported is missing${rows.gaps.length === 0 ? "" : "; where it is hatched, journeys without a leader were not searched for"}.`,
  draw: orNothing(
    byWidth(drawTripsUpright, drawTripsWide),
    "nobody is known to have been minister",
    ({ministers}) => ministers.length === 0
  )
};
