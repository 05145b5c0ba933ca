import type {World} from "./claim.js";

/** A list in prose: "a, b and c". */
export function listed(items: readonly (string | number)[]): string {
  const last = items.at(-1);
  return items.length < 2 ? String(last ?? "none") : `${items.slice(0, -1).join(", ")} and ${last}`;
}

/** A lag in days, "3–4" where it is a range. */
export function lagWords(low: number | null, high: number | null): string {
  if (low === null || high === null) return "none found";
  return low === high ? String(low) : `${low}–${high}`;
}

/** Who a person is, by the tenures; a person without one keeps the id. */
export function nameOf({tenures}: World, person_id: string | null): string {
  return tenures.find((tenure) => tenure.person_id === person_id)?.name ?? person_id ?? "nobody";
}

/** A share in percent. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** With so many digits after the point, so that machines agree. */
export function rounded(value: number | null, digits = 3): number | null {
  if (value === null || !Number.isFinite(value)) return null;
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
