import {byWidth} from "./by-width.js";
import type {ChartEntry} from "./chart.js";
import {orNothing} from "./or-nothing.js";
import {drawEventsNarrow} from "./whose-event/narrow.js";
import {type EventCall, type EventRows, eventRows, fromOther, telling} from "./whose-event/rows.js";
import {drawEventsWide} from "./whose-event/wide.js";
import {countOf} from "./words/number-word.js";
import {occasionWords} from "./words/occasion.js";
import {listOf} from "./words/sentence.js";

/** The claim is made only as far as it carries; else the picture is named for what it shows. */
function headline(rows: EventRows): string {
  const [n, other] = [telling(rows).length, fromOther(rows)];
  if (n < 5 || rows.standing === "fails") return "Who called, by what had happened to whom";
  const many = other === n ? `all ${n}` : `${other} of ${n}`;
  const found = rows.standing === "found" ? ", in the reports we found" : "";
  return `The call goes to the side it happened to: the other side rang in ${many} calls that can tell${found}`;
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
  counted: (rows) =>
    `One circle is one telephone call between officials of the two sides, filled where ${rows.calls.some(({filled}) => filled) ? "one of the texts reports it" : "a text reports it"}. Two readers coded whom its occasion concerned. Partly built in: congratulation and condolence go to the side concerned.`,
  alt,
  table: (rows) => ({
    columns: ["When", "Who", "Who rang", "It had happened to", "What", "Occasion"],
    rows: rows.calls.map((call) => [
      call.when,
      call.who,
      call.caller === null ? "not said" : (rows.sides[call.caller]?.capital ?? ""),
      affectedWords(call, rows),
      occasionWords(call.kind),
      call.occasion ?? ""
    ])
  }),
  source: () => "Source: news texts and public reports, each row with its address",
  note: (rows) => {
    const known = telling(rows).length;
    return `n = ${rows.n} calls; of ${rows.unknown} it is not known who rang. In ${known} the caller is known and the occasion lay on one side. A call nobody reported is missing.`;
  },
  // Its nine columns of words touch each other below.
  draw: orNothing(byWidth(drawEventsNarrow, drawEventsWide, 670), "no call is known")
};
