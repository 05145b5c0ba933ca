import type {Cell} from "../chart.js";
import {tooManyWords} from "../too-many.js";
import {channelWord} from "../words/channel.js";
import {dayWords} from "../words/days.js";
import {countOf, numberWord} from "../words/number-word.js";
import {capital, listOf} from "../words/sentence.js";
import {callFilters, type StepFilter} from "./filters.js";
import type {StepMark} from "./mark.js";
import type {StepRows} from "./rows.js";

export interface StepTable {
  columns: string[];
  /** With the contact a row is about, if it is about one. */
  rows: {id: string | null; cells: Cell[]}[];
}

/** What a state says in words, all of it computed: for those who do not see it, or want the numbers. */
export interface Telling {
  /** One to four sentences in place of the picture. */
  alt(rows: StepRows): string;
  /** What a mark is, how many there are, what is not known. */
  note(rows: StepRows): string;
  table(rows: StepRows): StepTable;
  /** Which marks can be asked for alone, where the picture moves. */
  filters?(rows: StepRows): StepFilter[];
}

const markOf = ({marks}: StepRows, id: string | null): StepMark | undefined =>
  marks.find(({contact_id}) => contact_id === id);

const contacts = (marks: readonly StepMark[]): StepTable => ({
  columns: ["Day", "Kind", "Who", "Reported by"],
  rows: marks.map(({contact_id: id, when, channel, brief, reported}) => ({
    id,
    cells: [when, channelWord(channel), brief, reported]
  }))
});

const given = (marks: readonly (StepMark | undefined)[]): StepMark[] => marks.filter((mark) => mark !== undefined);

const shapes = "Circle: call. Diamond: message. Triangle: one side came to the other. Square: met elsewhere.";

const lastCall: Telling = {
  alt: (rows) => {
    const mark = markOf(rows, rows.lastCall);
    const line = `A line in time from ${dayWords(rows.period.start)} to ${dayWords(rows.period.end)}, empty but for one mark near its end`;
    return mark === undefined ? `${line}.` : `${line}: ${mark.brief} ${mark.when}.`;
  },
  note: ({bands}) => `One mark is one call. Bands are times in office: ${listOf(bands.map(({name}) => name))}.`,
  table: (rows) => contacts(given([markOf(rows, rows.lastCall)]))
};

const otherSideCalls: Telling = {
  alt: (rows) => {
    const [first, second] = rows.sides;
    const [a, b] = (["first", "second"] as const).map(
      (side) => rows.calls.filter((call) => call.other && call.rang === side).length
    );
    const unknown = rows.calls.filter(({rang}) => rang === null).length;
    return `Calls on either side of the line. ${first?.capital} made ${a} when something had happened to ${second?.name}, ${second?.capital} made ${b} when it had happened to ${first?.name}. Of ${unknown} calls it is not known who rang; ${others(rows)} were not about one side alone.`;
  },
  note: (rows) =>
    `One circle is one call, a large one between leaders; filled: read from the texts. n = ${rows.calls.length} calls; of ${rows.calls.filter(({rang}) => rang === null).length} it is not known who rang.`,
  table: (rows) => ({
    columns: ["What had happened", ...rows.sides.map(({capital: city}) => `${city} rang`), "Who rang is not known"],
    rows: [...new Set(rows.calls.map(({kind}) => kind))].sort().map((kind) => {
      const own = rows.calls.filter((call) => call.kind === kind);
      const count = (side: string | null): number => own.filter(({rang}) => rang === side).length;
      return {id: null, cells: [kind === "unknown" ? "not known" : kind, count("first"), count("second"), count(null)]};
    })
  }),
  filters: callFilters
};

const others = ({calls}: StepRows): number => calls.filter(({other, rang}) => !other && rang !== null).length;

const fiveTexts: Telling = {
  alt: (rows) => {
    const told = rows.dispatches.flatMap(({words, text, id}) =>
      text === null
        ? []
        : [`text ${text}, ${words === null ? "no day" : `“${words}”`}: ${markOf(rows, id)?.brief ?? ""}`]
    );
    return `${capital(countOf(rows.dispatches.length, "filled mark"))} on the line. The texts are about ${told.join("; ")}. The others are mentioned in passing.`;
  },
  note: (rows) =>
    `Filled marks: read from the texts. n = ${rows.dispatches.length}. A bar: by the text alone, some day in here; the mark stands where the record has it. ${shapes}`,
  table: (rows) => contacts(rows.marks.filter(({filled}) => filled))
};

const wholeRecord: Telling = {
  alt: ({marks, sides, coveredFrom}) => {
    const [a, b, between] = (["first", "second", "line"] as const).map(
      (side) => marks.filter(({lane}) => lane === side).length
    );
    const [first, second] = sides;
    const silent =
      coveredFrom === null
        ? ""
        : ` Before ${coveredFrom.slice(0, 4)} the meetings and calls of ministers are not covered.`;
    return `${marks.length} marks in time. ${first?.capital} called, wrote or came ${a} times, ${second?.capital} ${b} times; ${between} lie on the line, because who began is not known or both went elsewhere.${silent}`;
  },
  note: ({marks}) =>
    `n = ${marks.length} contacts; ${marks.filter(({earliest, latest}) => earliest !== latest).length} have no certain day. Hollow: on the public record only. Large: a leader took part. ${shapes}`,
  table: ({marks}) => contacts(marks)
};

const newHolder: Telling = {
  alt: ({changes}) =>
    `Rows of days since a change of office. ${changes.map(({name, firsts}) => `${name}: ${firsts.map(({kind, low, high}) => `first ${kind} after ${lag(low, high)}`).join(", ")}`).join(". ")}.`,
  note: ({changes}) =>
    `Days since the result or the appointment, on a scale that widens the first days. n = ${changes.length} changes that the record covers. ${shapes} Dotted: the same contact as in another row.`,
  table: ({changes}) => ({
    columns: ["Who", "Office", "Change", "First", "Days after"],
    rows: changes.flatMap(({name, office, date, firsts}) =>
      firsts.map(({id, kind, low, high}) => ({id, cells: [name, office, dayWords(date), kind, lag(low, high)]}))
    )
  })
};

const lag = (low: number, high: number): string => (low === high ? countOf(low, "day") : `${low}–${high} days`);

const whoTravels: Telling = {
  alt: ({cities}) => {
    const told = cities.map(
      ({place, journeys}) => `${place === null ? "elsewhere" : `to ${place}`} ${journeys.length}`
    );
    const met = cities.map(
      ({place, journeys}) =>
        `${numberWord(journeys.filter(({top}) => top).length)} ${place === null ? "elsewhere" : `in ${place}`}`
    );
    return `Journeys in three groups: ${told.join(", ")}. Of those, both leaders met on ${met.join(", ")}.`;
  },
  note: ({cities}) =>
    `One mark is one journey; a doubled one had several meetings. n = ${cities.reduce((sum, {journeys}) => sum + journeys.length, 0)} journeys. Apart, on top: both leaders met. Filled: read from the texts.`,
  table: ({cities}) => ({
    columns: ["Where", "Journeys", "Both leaders met"],
    rows: cities.map(({place, journeys}) => ({
      id: null,
      cells: [place ?? "elsewhere", journeys.length, journeys.filter(({top}) => top).length]
    }))
  })
};

const oneSeat: Telling = {
  alt: ({seats, ratios}) => {
    const told = seats.map(
      ({name, years, journeys}) => `${name}: ${journeys.length} journeys in ${years.toFixed(1)} years`
    );
    const tested = ratios.map(
      ({value, low, high, clear}) =>
        `${value.toFixed(1)} times (${low.toFixed(1)} to ${high.toFixed(1)}), ${clear ? "clear of no difference" : "not clear of no difference"}`
    );
    return `Two lines of years in office with journeys as marks. ${told.join("; ")}. Below, two ratios of rates with their intervals: ${tested.join("; ")}.`;
  },
  note: ({ratios}) =>
    `One mark is one journey on which the other side’s leader received the minister. Below: how many times the earlier rate, with 95 % intervals; ${listOf(ratios.map(({n}) => `n = ${n}`))}.`,
  table: ({seats, ratios}) => ({
    columns: ["What", "Value", "Interval"],
    rows: [
      ...seats.map(({name, years, journeys}) => ({
        id: null,
        cells: [name, `${journeys.length} journeys`, `${years.toFixed(1)} years`]
      })),
      ...ratios.map(({text, value, low, high}) => ({
        id: null,
        cells: [text, value.toFixed(2), `${low.toFixed(2)} to ${high.toFixed(2)}`]
      }))
    ]
  })
};

const leftOut: Telling = {
  alt: ({accounts}) => {
    if (accounts === null) return "No call has two accounts that can be compared.";
    const absent = accounts.topics.filter((one) => one.absent).map(({topic}) => topic);
    const [sentence] = accounts.sentences;
    const carried = sentence === undefined ? "" : ` Nor does it say what another account does: ${sentence.says}.`;
    return `One call, two accounts in two columns. Other reports name ${listOf(accounts.topics.map(({topic}) => topic))}. Text ${accounts.number} does not mention ${listOf(absent)}: there its column has an empty outline.${carried}`;
  },
  note: ({accounts}) => {
    const clash = accounts?.clash ?? null;
    const told = "What other accounts say is told in our words. Absent: none of a topic’s words stands in the text.";
    return clash === null ? told : `${told} Who rang: ${clash}.`;
  },
  table: ({accounts}) => ({
    columns: ["What is told", `Text ${accounts?.number ?? ""}`.trim(), "Other reports"],
    rows: [
      ...(accounts?.topics ?? []).map(({topic, absent}) => ({
        id: null,
        cells: [topic, absent ? "not in the text" : "yes", "yes"]
      })),
      ...(accounts?.sentences ?? []).map(({says, host}) => ({id: null, cells: [says, "not in the text", host]}))
    ]
  })
};

const recordStops: Telling = {
  alt: (rows) => {
    const own = given(rows.ending.ids.map((id) => markOf(rows, id)));
    return `${capital(countOf(own.length, "contact"))} from ${dayWords(rows.ending.from)}, one under the other: ${own.map(({when, brief}) => `${when}, ${brief}`).join("; ")}. Then, on ${dayWords(rows.period.end)}, the line is cut: nothing beyond it is covered.`;
  },
  note: (rows) =>
    `n = ${rows.ending.ids.length} contacts from ${dayWords(rows.ending.from)} to ${dayWords(rows.period.end)}. ${shapes}`,
  table: (rows) => contacts(given(rows.ending.ids.map((id) => markOf(rows, id))))
};

/** How a state is told; where nothing can be drawn, that is told of all. Throws for a state that has no words. */
export function tellingOf(slug: string, {left}: Pick<StepRows, "left">): Telling {
  const telling = tellings[slug];
  if (telling === undefined) throw new Error(`step "${slug}" has no words; write them in charts/steps/tell.ts`);
  if (left === undefined) return telling;
  const said = () => tooManyWords(left);
  return {alt: said, note: said, table: () => ({columns: ["Note"], rows: []})};
}

/** How each state is told, by its slug. */
export const tellings: Readonly<Record<string, Telling>> = {
  "last-call": lastCall,
  "other-side-calls": otherSideCalls,
  "five-texts": fiveTexts,
  "whole-record": wholeRecord,
  "new-holder": newHolder,
  "who-travels": whoTravels,
  "one-seat": oneSeat,
  "left-out": leftOut,
  "record-stops": recordStops
};
