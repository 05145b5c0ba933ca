import {byWidth} from "./by-width.js";
import type {ChartEntry} from "./chart.js";
import {columns, type Labels, label} from "./label.js";
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

function headline(rows: MeetRows, labels: Labels): string {
  const [most, next] = rows.pairs;
  if (most === undefined || most.n < 5 || most.n === next?.n) return label(labels, "who-meets-whom.title");
  return label(labels, "who-meets-whom.title-most", {pair: pairWords(most, rows), n: most.n});
}

function alt(rows: MeetRows): string {
  if (rows.pairs.length === 0) return "A matrix of the offices of the two sides. No contact is counted in it.";
  const told = rows.pairs.slice(0, 5).map((pair) => `${pairWords(pair, rows)} ${pair.n} times`);
  return `A matrix of the offices of the two sides, with how often they rang, wrote or met. Most often: ${listOf(told)}.`;
}

function note(rows: MeetRows, labels: Labels): string {
  const gaps = rows.gaps.map((gap) => ` ${gapWords(gap, rows.period, labels)}.`).join("");
  const unknown = rows.unknown === 0 ? "" : ` ${label(labels, "who-meets-whom.note-unknown", {n: rows.unknown})}`;
  return label(labels, "who-meets-whom.note", {n: rows.n, contacts: rows.contacts, unknown, gaps});
}

/** Offices of one side by offices of the other. */
export const whoMeetsWhom: ChartEntry<MeetRows> = {
  slug: "who-meets-whom",
  scope: "record",
  tables: ["participants", "contacts", "journeys", "offices"],
  rows: meetRows,
  headline,
  counted: (_, labels) => label(labels, "who-meets-whom.counted"),
  alt,
  table: (rows, labels) => ({
    columns: [
      ...rows.sides.map(({capital}) => label(labels, "column.office-in", {capital})),
      ...columns(labels, "dealings", "every-contact")
    ],
    rows: rows.pairs.map(({first, second, n, contacts}) => [
      capital(rows.posts[0][first]?.words ?? ""),
      capital(rows.posts[1][second]?.words ?? ""),
      n,
      contacts
    ])
  }),
  source: (_, labels) => label(labels, "who-meets-whom.source"),
  note,
  draw: orNothing(byWidth(drawMeetsNarrow, drawMeetsWide), "who-meets-whom")
};
