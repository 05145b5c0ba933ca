import type {Stage, Tables, TransitionRow} from "../../tables/rows.js";
import {addDays, dayNumber} from "../../time/day.js";
import type {Dyad} from "../chart.js";
import {type Band, electBands, holderBands, type Period} from "../holders.js";
import {type LineMark, lineRows} from "../the-line/rows.js";
import {shortName} from "../words/name.js";

export interface HandoverEvent {
  date: string;
  words: string;
}

/** One change of hands, from its first step to its last. */
export interface Handover extends Period {
  side: number;
  title: string;
  names: string;
  events: HandoverEvent[];
  /** Who is in office, and who is elected but not yet. */
  held: Band[];
  elect: Band[];
  /** Calls of the texts that certainly lie in these weeks. */
  calls: LineMark[];
}

const WORDS: Record<Stage, string> = {
  vote: "vote",
  result: "result",
  endorsement: "endorsed",
  oath: "oath",
  appointment: "named",
  end: "end"
};

/** Steps of one office that follow each other within two months belong together. */
const longestPause = 60;
const margin = 4;

/** Every change of hands in a top office within the period that has at least three dated steps. */
export function handoversOf(tables: Tables, dyad: Dyad, period: Period): Handover[] {
  const groups = dyad.sides.flatMap((_, index) =>
    grouped(stepsOf(tables, dyad, {period, index})).map((steps) => ({steps, index}))
  );
  return groups.filter(({steps}) => steps.length >= 3).map((group) => handover(group, tables, dyad));
}

function stepsOf(tables: Tables, dyad: Dyad, {period, index}: {period: Period; index: number}): TransitionRow[] {
  return tables.transitions
    .filter(
      (t) =>
        t.side === dyad.sides[index]?.side &&
        dyad.top_offices.includes(t.office_id) &&
        t.change_id !== null &&
        t.date >= period.start &&
        t.date <= period.end
    )
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

function grouped(steps: readonly TransitionRow[]): TransitionRow[][] {
  const groups: TransitionRow[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && dayNumber(step.date) - dayNumber(before.date) <= longestPause) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

function handover({steps, index}: {steps: TransitionRow[]; index: number}, tables: Tables, dyad: Dyad): Handover {
  const [first, last] = [steps[0]?.date ?? "", steps.at(-1)?.date ?? ""];
  const span = {start: addDays(first, -margin), end: addDays(last, margin)};
  const held = holderBands(tables.tenures, {dyad, period: span, index});
  return {
    ...span,
    side: index,
    title: first.slice(0, 4),
    names: [...new Set(held.map(({name}) => name))].join(" → "),
    events: steps.map((step, i) => ({date: step.date, words: eventWords(step, i, {steps, dyad})})),
    held,
    elect: electBands(tables.tenures, {dyad, period: span, index}),
    calls: lineRows(tables, dyad).marks.filter(
      ({channel, large, earliest, latest}) => channel === "call" && large && earliest >= span.start && latest < span.end
    )
  };
}

function eventWords(
  step: TransitionRow,
  i: number,
  {steps, dyad}: {steps: readonly TransitionRow[]; dyad: Dyad}
): string {
  const isVote = ({stage}: TransitionRow): boolean => stage === "vote";
  if (isVote(step) && steps.filter(isVote).length > 1)
    return steps.slice(0, i).some(isVote) ? "second vote" : "first vote";
  if (step.stage === "end") return `${shortName(step.outgoing_name ?? "", dyad)}: ${step.event}`;
  return step.stage === "appointment" ? `${shortName(step.incoming_name ?? "", dyad)} named` : WORDS[step.stage];
}
