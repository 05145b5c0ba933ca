import type {ChartEntry} from "./chart.js";
import {columns, type Labels, label} from "./label.js";
import {orNothing} from "./or-nothing.js";
import {gapWords} from "./the-record/gap-words.js";
import {drawTravels} from "./who-travels/draw.js";
import {type Destination, type TravelRows, travelRows} from "./who-travels/rows.js";
import {destinationWords} from "./who-travels/words.js";
import {listOf, small} from "./words/sentence.js";

const between = ({destinations}: TravelRows): Destination[] => destinations.filter(({traveller}) => traveller !== null);

const total = (destinations: readonly Destination[]): number =>
  destinations.reduce((sum, {marks}) => sum + marks.length, 0);

/** The claim is made only as far as it carries; else the picture is named for what it shows. */
function headline(rows: TravelRows, labels: Labels): string {
  const first = total(between(rows).filter(({traveller}) => traveller === 0));
  const all = total(between(rows));
  if (rows.standing === "fails" || all < 5) return label(labels, "who-travels.title");
  const key = `who-travels.title-${rows.standing === "found" ? "found" : "counted"}`;
  return label(labels, key, {name: rows.sides[0]?.name ?? "", n: first, all});
}

function alt(rows: TravelRows, labels: Labels): string {
  if (rows.n === 0) return "Blocks of journeys by city. None is drawn.";
  const told = between(rows).map(
    (one) => `to ${one.place}, ${destinationWords(one, rows, labels).map(small).join("; ")}`
  );
  const elsewhere = rows.destinations.filter(({traveller}) => traveller === null);
  const met = listOf(elsewhere.map(({place, marks}) => `${place} (${marks.length})`));
  return `Triangles, one a journey, in blocks by city: ${listOf(told)}.${met === "" ? "" : ` Both sides travelled to meet in ${met}.`}`;
}

function note(rows: TravelRows, labels: Labels): string {
  const interval =
    rows.interval === null || rows.standing === "fails"
      ? ""
      : ` ${label(labels, "who-travels.note-interval", {name: rows.sides[0]?.name ?? "", low: rows.interval[0], high: rows.interval[1]})}`;
  const gaps = rows.gaps.map((gap) => ` ${gapWords(gap, rows.period, labels)}.`).join("");
  const unknown = rows.unknown === 0 ? "" : ` ${label(labels, "who-travels.note-unknown", {n: rows.unknown})}`;
  const more = `${unknown}${interval}${gaps}`;
  return label(labels, "who-travels.note", {n: rows.n, contacts: rows.contacts, more});
}

/** Journeys by host city and by the side that travelled. */
export const whoTravels: ChartEntry<TravelRows> = {
  slug: "who-travels",
  scope: "record",
  tables: ["journeys", "contacts", "participants", "claims"],
  rows: travelRows,
  headline,
  counted: (_, labels) => label(labels, "who-travels.counted"),
  alt,
  table: (rows, labels) => ({
    columns: columns(labels, "city", "who-travelled", "when", "who", "leader-took-part", "meetings-and-visits"),
    rows: rows.destinations.flatMap(({place, traveller, marks}) =>
      marks.map(({when, who, large, contact_ids}) => [
        place,
        traveller === null ? "both" : (rows.sides[traveller]?.name ?? ""),
        when,
        who,
        large ? "yes" : "no",
        contact_ids.length
      ])
    )
  }),
  source: (_, labels) => label(labels, "who-travels.source"),
  note,
  draw: orNothing(drawTravels, "who-travels")
};
