import type {Witnesses} from "./join-witnesses.js";
import type {CorrectionRow} from "./rows.js";

/** Takes witnesses apart, puts them together and strikes them, in the order of the corrections. Throws for a lost target. */
export function correctWitnesses(witnesses: readonly Witnesses[], corrections: readonly CorrectionRow[]): Witnesses[] {
  return corrections.reduce(corrected, [...witnesses]);
}

/** What to say of a correction whose contact is not there. */
export function lostTarget({correction_id}: CorrectionRow, id: string | null): RangeError {
  return new RangeError(
    `corrections.csv: ${correction_id}: no contact has the id "${id ?? ""}"; take the correction out or name another`
  );
}

function corrected(witnesses: Witnesses[], correction: CorrectionRow): Witnesses[] {
  if (correction.action === "override") return witnesses;
  const target = find(witnesses, correction.contact_id, correction);
  const others = witnesses.filter((one) => one !== target);
  if (correction.action === "strike") return others;
  if (correction.action === "split") return [...others, ...parted(target, correction)];
  const other = find(others, correction.value, correction);
  return [
    ...others.filter((one) => one !== other),
    {texts: [...target.texts, ...other.texts], records: [...target.records, ...other.records]}
  ];
}

function find(witnesses: readonly Witnesses[], id: string | null, correction: CorrectionRow): Witnesses {
  const found = witnesses.find((one) => idsOf(one).includes(id ?? ""));
  if (!found) throw lostTarget(correction, id);
  return found;
}

function parted({texts, records}: Witnesses, correction: CorrectionRow): Witnesses[] {
  const isOff = ({contact_id}: {contact_id: string}) => contact_id === correction.value;
  const off = {texts: texts.filter(isOff), records: records.filter(isOff)};
  const rest = {texts: texts.filter((one) => !isOff(one)), records: records.filter((one) => !isOff(one))};
  if (idsOf(off).length === 0 || idsOf(rest).length === 0) throw lostTarget(correction, correction.value);
  return [rest, off];
}

function idsOf({texts, records}: Witnesses): string[] {
  return [...texts, ...records].map(({contact_id}) => contact_id);
}
