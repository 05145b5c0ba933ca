import {byWidth} from "./by-width.js";
import type {ChartEntry} from "./chart.js";
import {orNothing} from "./or-nothing.js";
import {gapWords} from "./the-record/gap-words.js";
import {drawMeetsNarrow} from "./who-meets-whom/narrow.js";
import {type MeetRows, meetRows, type Pair} from "./who-meets-whom/rows.js";
import {drawMeetsWide} from "./who-meets-whom/wide.js";
import {capital, listOf} from "./words/sentence.js";

function pairWords({first, second}: Pair, {posts, sides}: MeetRows): string {
  const [a, b] = [posts[0][first], posts[1][second]];
  if (a?.role === b?.role && a?.shared) return `the two ${a.words}s`;
  return `${a?.words} in ${sides[0]?.capital} and ${b?.words} in ${sides[1]?.capital}`;
}

function headline(rows: MeetRows): string {
  const [most, next] = rows.pairs;
  if (most === undefined || most.n < 5 || most.n === next?.n) return "Who deals with whom, by office";
  return `In the reports we found, ${pairWords(most, rows)} dealt with each other most often: ${most.n} times`;
}

function alt(rows: MeetRows): string {
  if (rows.pairs.length === 0) return "A matrix of the offices of the two sides. No contact is counted in it.";
  const told = rows.pairs.slice(0, 5).map((pair) => `${pairWords(pair, rows)} ${pair.n} times`);
  return `A matrix of the offices of the two sides, with how often they rang, wrote or met. Most often: ${listOf(told)}.`;
}

function note(rows: MeetRows): string {
  const gaps = rows.gaps.map((gap) => ` ${gapWords(gap, rows.period)}.`).join("");
  const unknown = rows.unknown === 0 ? "" : ` Of ${rows.unknown} we do not know who took part for both sides.`;
  return `n = ${rows.n} calls, messages and journeys, with ${rows.contacts} contacts.${unknown} Where several took part, each pair of offices counts.${gaps} An empty cell: none was found.`;
}

/** Offices of one side by offices of the other. */
export const whoMeetsWhom: ChartEntry<MeetRows> = {
  slug: "who-meets-whom",
  scope: "record",
  tables: ["participants", "contacts", "journeys", "offices"],
  rows: meetRows,
  headline,
  counted: () =>
    "How often holders of two offices rang, wrote to or met each other; the meetings of one journey count once. The office is the one held on the day; others are deputies, advisers, envoys and ministers without a place of their own. Outlined: counterparts.",
  alt,
  table: (rows) => ({
    columns: [
      ...rows.sides.map((side) => `Office in ${side.capital}`),
      "Calls, messages and journeys",
      "Contacts, every meeting counted"
    ],
    rows: rows.pairs.map(({first, second, n, contacts}) => [
      capital(rows.posts[0][first]?.words ?? ""),
      capital(rows.posts[1][second]?.words ?? ""),
      n,
      contacts
    ])
  }),
  source: () => "Source: news texts and public reports, each row with its address; offices from tenures",
  note,
  draw: orNothing(byWidth(drawMeetsNarrow, drawMeetsWide), "no contact between two offices is known")
};
