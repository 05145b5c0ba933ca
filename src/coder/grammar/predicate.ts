import {type Reading, wordAt} from "./reading.js";

/** "X, re-elected as speaker, met Y": what somebody is elected as. */
export function isRole(reading: Reading, i: number): boolean {
  const from = bareOffice(reading, i);
  return from !== null && reading.small.as_role.has(reading.tokens.form[from - 1] ?? "");
}

/** "X, who was then speaker, met Y", "X was the first president to visit A": what somebody is, and nobody else. */
export function isWhatHeIs(reading: Reading, i: number): boolean {
  const from = bareOffice(reading, i);
  const {tokens, small} = reading;
  if (from === null) return false;
  if (small.first_of.has(tokens.form[from - 1] ?? "") && i > 0) return true;
  if (!relativeBefore(reading, i)) return false;
  return [from - 1, from - 2].some((word) => small.passive_verb.has(tokens.form[word] ?? ""));
}

/** "X, who was minister under Z, met Y": an office of before, whose holder of today is somebody else. */
export function isWhatHeWas(reading: Reading, i: number): boolean {
  const from = isWhatHeIs(reading, i) ? (bareOffice(reading, i) ?? 0) : 0;
  const {tokens, small} = reading;
  return [from - 1, from - 2].some((word) => small.was_to.has(tokens.form[word] ?? ""));
}

const NEAR = 3;

function relativeBefore(reading: Reading, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - NEAR); --k) if (wordAt(reading, k) === "who") return true;
  return false;
}

/** The first word of an office that nobody's name stands with. */
function bareOffice({units}: Reading, i: number): number | null {
  const {entity} = units[i] ?? {};
  const bare = entity?.members.every((m) => m.name === null) ?? false;
  return entity && bare && entity.reference === null ? entity.from : null;
}
