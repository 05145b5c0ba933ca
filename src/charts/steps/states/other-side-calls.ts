import type {Size, State} from "../mark.js";
import type {StepRows} from "../rows.js";
import {layUpright} from "./other-side-calls/upright.js";
import {layWide} from "./other-side-calls/wide.js";

const KINDS: readonly (readonly [kind: string, label: string, brief: string])[] = [
  ["harm", "an attack, a quake, a death", "attack, quake, death"],
  ["change", "a change of leader", "change of leader"],
  ["victory", "a victory", "victory"],
  ["", "other", "other"]
];

/** Calls off the line by who rang, grouped by what had happened to the other; the rest stand at the foot. */
export function layOtherSideCalls(rows: StepRows, size: Size): State {
  const ruled = rows.calls.filter(({other, onOneSide, rang}) => other || (onOneSide && rang !== null));
  const known = KINDS.map(([kind]) => kind);
  const groups = KINDS.map(([kind, label, brief]) => ({
    label,
    brief,
    calls: ruled.filter((call) => (known.includes(call.kind) ? call.kind : "") === kind)
  })).filter(({calls}) => calls.length > 0);
  const rest = [
    {label: "who rang is not known", calls: rows.calls.filter(({rang}) => rang === null)},
    {
      label: "not about one side alone",
      calls: rows.calls.filter((call) => call.rang !== null && !ruled.includes(call))
    }
  ];
  return (size.upright ? layUpright : layWide)({rows, size, groups, rest});
}
