import {parseEdtf} from "../time/edtf.js";
import {lostTarget} from "./correct-witnesses.js";
import type {JoinedContact} from "./join-witnesses.js";
import type {CorrectionRow} from "./rows.js";
import {channels, occasionKinds, statuses} from "./schemas/codes.js";

const TEXT = ["occasion", "place", "country"];
const SIDES = ["initiator", "host", "travelled", "invited_by"];
const CODES: Readonly<Record<string, readonly string[]>> = {
  channel: Object.keys(channels),
  status: Object.keys(statuses),
  occasion_kind: Object.keys(occasionKinds)
};

/** Sets fields as the corrections say, in their order. Throws a RangeError for a contact, field or value there is not. */
export function overrideFields(
  contacts: readonly JoinedContact[],
  corrections: readonly CorrectionRow[],
  sides: readonly string[]
): JoinedContact[] {
  const changed = [...contacts];
  for (const correction of corrections.filter(({action}) => action === "override")) {
    const at = changed.findIndex(({contact_id, also}) => [contact_id, ...also].includes(correction.contact_id));
    const contact = changed[at];
    if (!contact) throw lostTarget(correction, correction.contact_id);
    changed[at] = {...contact, ...fieldOf(correction, sides)};
  }
  return changed;
}

function fieldOf(correction: CorrectionRow, sides: readonly string[]): Partial<JoinedContact> {
  const {field, value} = correction;
  if (field === "date") return dateFields(correction);
  if (field === "multilateral") return {multilateral: one(correction, ["yes", "no"]) === "yes"};
  if (field === "affected") return {affected: one(correction, [...sides, "both", "none", "unknown"])};
  if (field !== null && CODES[field]) return {[field]: one(correction, CODES[field])};
  if (field !== null && SIDES.includes(field)) return {[field]: value && one(correction, [...sides, "both"])};
  if (field !== null && TEXT.includes(field)) return {[field]: value};
  const fields = ["date", "multilateral", "affected", ...Object.keys(CODES), ...SIDES, ...TEXT].join(", ");
  throw new RangeError(
    `corrections.csv: ${correction.correction_id}: no field "${field ?? ""}" can be set; use one of ${fields}`
  );
}

function dateFields({correction_id, value}: CorrectionRow): Partial<JoinedContact> {
  if (value === null)
    throw new RangeError(`corrections.csv: ${correction_id}: a date cannot be set to nothing; give it in EDTF`);
  const {earliest, latest} = parseEdtf(value);
  return {date: value, date_earliest: earliest, date_latest: latest, date_basis: "correction"};
}

function one({correction_id, field, value}: CorrectionRow, allowed: readonly string[]): string {
  if (value !== null && allowed.includes(value)) return value;
  const list = allowed.join(", ");
  throw new RangeError(`corrections.csv: ${correction_id}: ${field} cannot be "${value ?? ""}"; use one of ${list}`);
}
