import type {ChartEntry} from "./chart.js";
import {orNothing} from "./or-nothing.js";
import {gapWords} from "./the-record/gap-words.js";
import {drawTravels} from "./who-travels/draw.js";
import {type Destination, type TravelRows, travelRows} from "./who-travels/rows.js";
import {destinationWords} from "./who-travels/words.js";
import {listOf} from "./words/sentence.js";

const between = ({destinations}: TravelRows): Destination[] => destinations.filter(({traveller}) => traveller !== null);

const total = (destinations: readonly Destination[]): number =>
  destinations.reduce((sum, {marks}) => sum + marks.length, 0);

/** The claim is made only as far as it carries; else the picture is named for what it shows. */
function headline(rows: TravelRows): string {
  const first = total(between(rows).filter(({traveller}) => traveller === 0));
  const all = total(between(rows));
  if (rows.standing === "fails" || all < 5) return "Who travelled where";
  const found = rows.standing === "found" ? "In the reports we found, " : "";
  return `${found}${rows.sides[0]?.name} made ${first} of the ${all} journeys between the two capitals`;
}

function alt(rows: TravelRows): string {
  if (rows.n === 0) return "Blocks of journeys by city. None is drawn.";
  const told = between(rows).map((one) => `to ${one.place}, ${destinationWords(one, rows).join("; ").toLowerCase()}`);
  const elsewhere = rows.destinations.filter(({traveller}) => traveller === null);
  const met = listOf(elsewhere.map(({place, marks}) => `${place} (${marks.length})`));
  return `Triangles, one a journey, in blocks by city: ${listOf(told)}.${met === "" ? "" : ` Both sides travelled to meet in ${met}.`}`;
}

function note(rows: TravelRows): string {
  const interval =
    rows.interval === null || rows.standing === "fails"
      ? ""
      : ` ${rows.sides[0]?.name}’s share lies between ${rows.interval[0]} % and ${rows.interval[1]} % (95 % interval).`;
  const gaps = rows.gaps.map((gap) => ` ${gapWords(gap, rows.period)}.`).join("");
  const unknown = rows.unknown === 0 ? "" : ` The city of ${rows.unknown} is not known.`;
  return `n = ${rows.n} journeys, with ${rows.contacts} meetings and visits.${unknown}${interval}${gaps} A journey nobody reported is missing.`;
}

/** Journeys by host city and by the side that travelled. */
export const whoTravels: ChartEntry<TravelRows> = {
  slug: "who-travels",
  scope: "record",
  tables: ["journeys", "contacts", "participants", "claims"],
  rows: travelRows,
  headline,
  counted: () =>
    "One triangle is one journey: the meetings of one traveller in one city within four days. Large when a leader of either side took part, filled when one of the texts reports it.",
  alt,
  table: (rows) => ({
    columns: ["City", "Who travelled", "When", "Who", "A leader took part", "Meetings and visits"],
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
  source: () => "Source: news texts and public reports, each row with its address",
  note,
  draw: orNothing(drawTravels, "no journey is known")
};
