import {type Labels, label} from "../label.js";
import {occasionWords} from "../words/occasion.js";
import type {EventCall, EventRows} from "./rows.js";

/** The calls for one kind of occasion, on one side. */
export interface Column {
  words: string;
  calls: EventCall[];
}

export interface Block {
  title: string;
  /** Index of the side it had happened to; null for both, neither or not known. */
  affected: number | null;
  columns: Column[];
}

/** What had happened to the second side, to the first, and to both or neither; the kinds by how often they occur. */
export function blocksOf({calls, sides}: EventRows, labels: Labels): Block[] {
  const order = kindsOf(calls);
  const block = (affected: number): Block => ({
    title: label(labels, "whose-event.picture.to-side", {name: sides[affected]?.name ?? ""}),
    affected,
    columns: columnsOf(
      calls.filter((call) => call.affected === affected),
      order
    )
  });
  const shared = calls.filter(({affected}) => affected === null);
  const rest: Block = {
    title: label(labels, "whose-event.picture.to-other"),
    affected: null,
    columns: shared.length === 0 ? [] : [{words: label(labels, "whose-event.picture.any"), calls: shared}]
  };
  const own = sides.map((_, index) => block(index)).reverse();
  return [...own, rest].filter(({columns}) => columns.length > 0);
}

/** Kinds from the most frequent to the rarest; what is not known comes last. */
function kindsOf(calls: readonly EventCall[]): string[] {
  const counts = new Map<string, number>();
  for (const {kind} of calls) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const rank = (kind: string): number => (kind === "unknown" ? -1 : (counts.get(kind) ?? 0));
  return [...counts.keys()].sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1));
}

function columnsOf(calls: readonly EventCall[], kinds: readonly string[]): Column[] {
  return kinds.flatMap((kind) => {
    const own = calls.filter((call) => call.kind === kind);
    return own.length === 0 ? [] : [{words: occasionWords(kind), calls: own}];
  });
}
