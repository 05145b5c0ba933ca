import {byWidth} from "./by-width.js";
import type {ChartEntry} from "./chart.js";
import {columns, type Labels, label} from "./label.js";
import {orNothing} from "./or-nothing.js";
import {drawEventsNarrow} from "./whose-event/narrow.js";
import {type EventCall, type EventRows, eventRows, fromOther, telling} from "./whose-event/rows.js";
import {drawEventsWide} from "./whose-event/wide.js";
import {countOf} from "./words/number-word.js";
import {occasionWords} from "./words/occasion.js";
import {listOf} from "./words/sentence.js";

/** The claim is made only as far as it carries; else the picture is named for what it shows. */
function headline(rows: EventRows, labels: Labels): string {
  const [n, other] = [telling(rows).length, fromOther(rows)];
  if (n < 5 || rows.standing === "fails") return label(labels, "whose-event.title");
  const found = rows.standing === "found" ? label(labels, "as-found-after") : "";
  return label(labels, `whose-event.title-${other === n ? "all" : "counted"}`, {n, other, found});
}

function alt(rows: EventRows): string {
  const told = rows.sides.map(({name}, index) => {
    const own = telling(rows).filter(({affected}) => affected === index);
    const made = own.filter(({caller}) => caller !== index).length;
    return `${made} of ${countOf(own.length, "call")} after something had happened to ${name} came from the other side`;
  });
  return `Circles, one a call, above a line where ${rows.sides[0]?.capital ?? "the first side"} rang and below it where ${rows.sides[1]?.capital ?? "the second"} did: ${listOf(told)}. ${rows.unknown} calls do not say who rang.`;
}

function affectedWords({affected, shared}: EventCall, {sides}: EventRows): string {
  if (affected !== null) return sides[affected]?.name ?? "";
  return shared === "both" || shared === "none" ? shared.replace("none", "neither") : "not known";
}

/** Who rang, by what had happened to whom. */
export const whoseEvent: ChartEntry<EventRows> = {
  slug: "whose-event",
  scope: "record",
  tables: ["contacts", "participants", "codings", "claims"],
  rows: eventRows,
  headline,
  counted: ({calls}, labels) =>
    label(labels, `whose-event.counted${calls.some(({filled}) => filled) ? "" : "-hollow"}`),
  alt,
  table: (rows, labels) => ({
    columns: columns(labels, "when", "who", "who-rang", "happened-to", "what", "occasion"),
    rows: rows.calls.map((call) => [
      call.when,
      call.who,
      call.caller === null ? "not said" : (rows.sides[call.caller]?.capital ?? ""),
      affectedWords(call, rows),
      occasionWords(call.kind),
      call.occasion ?? ""
    ])
  }),
  source: (_, labels) => label(labels, "whose-event.source"),
  note: (rows, labels) =>
    label(labels, "whose-event.note", {n: rows.n, unknown: rows.unknown, known: telling(rows).length}),
  // Its nine columns of words touch each other below.
  draw: orNothing(byWidth(drawEventsNarrow, drawEventsWide, 670), "whose-event")
};
