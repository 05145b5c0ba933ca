import {clopperPearson} from "../stats/clopper-pearson.js";
import type {Measure, World} from "./claim.js";
import {percent} from "./wording.js";

const WRONG = ["corrected", "doubtful"];

/** Of the rows of the record drawn by lot and found again, surely fewer than one in five are wrong. */
export function rowsConfirmed({rereadings, contacts}: World): Measure {
  const kept = new Set<string>();
  for (const {record_ids} of contacts) for (const id of record_ids) kept.add(id);
  const drawn = rereadings.filter(({why, record_id}) => why === "lot" && kept.has(record_id));
  const read = drawn.filter(({outcome}) => outcome !== "not_reached");
  const wrong = read.filter(({outcome}) => WRONG.includes(outcome)).length;
  const {low, high} = clopperPearson(wrong, read.length);
  return {
    text: `Of ${drawn.length} rows drawn by lot, ${read.length} could be read again in public reports; ${wrong} of them were wrong (${percent(low)} to ${percent(high)}).`,
    value: read.length === 0 ? null : wrong / read.length,
    unit: "share of rows that are wrong",
    n: read.length,
    unknowns: drawn.length - read.length,
    low,
    high,
    contact_ids: read.map(({contact_id}) => contact_id),
    holds: read.length > 0 && high < 0.2
  };
}
