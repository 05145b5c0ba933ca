import {drawAfter} from "./after-a-change/draw.js";
import {anchorWords, firstWords, groupTitle} from "./after-a-change/lag-words.js";
import {type AfterRows, afterRows, type Change} from "./after-a-change/rows.js";
import type {ChartEntry} from "./chart.js";
import {orNothing} from "./or-nothing.js";
import {countOf} from "./words/number-word.js";
import {listOf} from "./words/sentence.js";

const firstOf = (change: Change, kind: string): Change["firsts"][number] | undefined =>
  change.firsts.find((first) => first.kind === kind);

/** The elected of the first side, of whom the claims speak. */
function elected({changes}: AfterRows): Change[] {
  return changes.filter((change) => change.side === 0 && change.elected);
}

function headline(rows: AfterRows): string {
  const own = elected(rows);
  const latest = Math.max(...own.map((change) => firstOf(change, "message")?.high ?? Number.POSITIVE_INFINITY));
  const calls = own.flatMap((change) => {
    const call = firstOf(change, "call");
    return call?.mark ? [firstWords(call, change).replace(/ days?$/, "")] : [];
  });
  const carried = rows.messages !== "fails" && rows.calls !== "fails";
  if (!carried || own.length === 0 || !Number.isFinite(latest) || calls.length < own.length)
    return "Days from a change of hands to the first message, call and meeting";
  const surely = rows.messages === "holds" && rows.calls === "holds";
  const within = latest <= 1 ? "within a day" : `within ${latest} days`;
  return `A message came ${within} of each election result, the first call after ${listOf(calls)} days${surely ? "" : ", in the reports we found"}`;
}

function alt(rows: AfterRows): string {
  const told = elected(rows).map(
    (change) => `${change.name} ${listOf(change.firsts.map((first) => `${first.kind} ${firstWords(first, change)}`))}`
  );
  const elections = told.length === 0 ? "" : ` After an election: ${told.join("; ")}.`;
  return `Rows of lines, one a change of hands, from its day to the first message, call and meeting with the new holder.${elections} ${rows.unknown} of these first contacts were not found.`;
}

/** Days from each change of a followed office to the first message, call and meeting with its new holder. */
export const afterAChange: ChartEntry<AfterRows> = {
  slug: "after-a-change",
  scope: "record",
  tables: ["transitions", "contacts", "coverage", "claims"],
  rows: afterRows,
  headline,
  counted: () =>
    "One row is one change, three lines in it how long until the first message (diamond), call (circle) and meeting (triangle) with the new holder, in the colour of the side that wrote, rang or came. The axis shrinks as it goes: the first week is as wide as years later. A dashed arrow: none found until the holder left or the record ended. Filled: one of the texts reports it.",
  alt,
  table: (rows) => ({
    columns: ["Office", "Who", "From", "First message", "First call", "First meeting"],
    rows: rows.changes.map((change) => [
      groupTitle(change, rows),
      change.name,
      anchorWords(change),
      ...change.firsts.map((first) => firstWords(first, change))
    ])
  }),
  source: () => "Source: public reports and news texts, each row with its address",
  note: (rows) =>
    `n = ${countOf(rows.n, "change")}; ${rows.unknown} first contacts were not found, which does not mean there were none. Messages are a sample of unknown size.`,
  draw: orNothing(drawAfter, "no change at the top is known")
};
