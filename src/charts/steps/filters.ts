import {capital} from "../words/sentence.js";
import type {CallRow, StepRows} from "./rows.js";

/** Which marks of a step a reader may ask for alone. */
export interface StepFilter {
  label: string;
  /** The contacts that stay strong; null for all. */
  ids: string[] | null;
  /** What is told of them when they are asked for. */
  said: string;
}

/** Kinds of event that befall one side and can be dated, with what they are in plain words. */
const KINDS: readonly (readonly [kind: string, what: string])[] = [
  ["change", "a change of leader"],
  ["harm", "an attack, a quake, a death"],
  ["victory", "a victory"]
];

/** All calls, and those of each kind of event that any call is about. */
export function callFilters(rows: StepRows): StepFilter[] {
  const kinds = KINDS.flatMap(([kind, what]) => {
    const calls = rows.calls.filter((call) => call.kind === kind);
    return calls.length === 0 ? [] : [filterOf({kind, what, calls}, rows)];
  });
  const all = {
    label: `All ${rows.calls.length}`,
    ids: null,
    said: `All ${rows.calls.length} calls: ${shares(rows.calls, rows)}`
  };
  return kinds.length === 0 ? [] : [all, ...kinds];
}

interface Kind {
  kind: string;
  what: string;
  calls: readonly CallRow[];
}

function filterOf({kind, what, calls}: Kind, rows: StepRows): StepFilter {
  return {
    label: `${capital(kind)} ${calls.length}`,
    ids: calls.map(({id}) => id),
    said: `${capital(what)}: ${calls.length} of ${rows.calls.length} calls. ${shares(calls, rows)}`
  };
}

/** How many each side made. */
function shares(calls: readonly CallRow[], {sides: [first, second]}: StepRows): string {
  const rang = (side: CallRow["rang"]): number => calls.filter((call) => call.rang === side).length;
  const unknown = rang(null) === 0 ? "" : `; of ${rang(null)} it is not known who rang`;
  return `${first?.capital} rang ${rang("first")}, ${second?.capital} ${rang("second")}${unknown}.`;
}
