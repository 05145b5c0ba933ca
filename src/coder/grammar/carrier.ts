import {type Reading, ruleAt} from "./reading.js";

const JOURNEYS = /^(travels|leaves|is_in)/;

/** "X's aircraft landed in A": X came. Whether the owner at unit `i` goes where the verb at unit `t` does. */
export function goesWith(reading: Reading, i: number, t: number): boolean {
  const {entity} = reading.units[i] ?? {};
  if (!entity || !JOURNEYS.test(ruleAt(reading, t)?.frame ?? "")) return false;
  const {form} = reading.tokens;
  return reading.small.carrier.has(form[entity.to] ?? "") || reading.small.carrier.has(form[entity.to + 1] ?? "");
}
