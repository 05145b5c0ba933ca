import {drawAfter} from "./after-a-change/draw.js";
import {anchorWords, firstWords, groupTitle} from "./after-a-change/lag-words.js";
import {type AfterRows, afterRows, type Change} from "./after-a-change/rows.js";
import type {ChartEntry} from "./chart.js";
import {columns, type Labels, label} from "./label.js";
import {orNothing} from "./or-nothing.js";
import {listOf} from "./words/sentence.js";

const firstOf = (change: Change, kind: string): Change["firsts"][number] | undefined =>
  change.firsts.find((first) => first.kind === kind);

/** The elected of the first side, of whom the claims speak. */
function elected({changes}: AfterRows): Change[] {
  return changes.filter((change) => change.side === 0 && change.elected);
}

function headline(rows: AfterRows, labels: Labels): string {
  const own = elected(rows);
  const latest = Math.max(...own.map((change) => firstOf(change, "message")?.high ?? Number.POSITIVE_INFINITY));
  const calls = own.flatMap((change) => {
    const call = firstOf(change, "call");
    return call?.mark ? [firstWords(call, change).replace(/ days?$/, "")] : [];
  });
  const carried = rows.messages !== "fails" && rows.calls !== "fails";
  if (!carried || own.length === 0 || !Number.isFinite(latest) || calls.length < own.length)
    return label(labels, "after-a-change.title");
  const surely = rows.messages === "holds" && rows.calls === "holds";
  const key = `after-a-change.title-${latest <= 1 ? "day" : "days"}`;
  return label(labels, key, {days: latest, calls: listOf(calls), found: surely ? "" : label(labels, "as-found-after")});
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
  counted: (_, labels) => label(labels, "after-a-change.counted"),
  alt,
  table: (rows, labels) => ({
    columns: columns(labels, "office", "who", "since", "first-message", "first-call", "first-meeting"),
    rows: rows.changes.map((change) => [
      groupTitle(change, rows),
      change.name,
      anchorWords(change),
      ...change.firsts.map((first) => firstWords(first, change))
    ])
  }),
  source: (_, labels) => label(labels, "after-a-change.source"),
  note: ({n, unknown}, labels) => label(labels, "after-a-change.note", {n, unknown}),
  draw: orNothing(drawAfter, "after-a-change")
};
