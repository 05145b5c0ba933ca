import type {ClaimRow} from "../rows.js";

/** What a claim was when an editor last accepted it. */
export interface AcceptedClaim {
  claim_id: string;
  text: string;
  value: number | null;
  holds: boolean;
}

/** The claims as they are accepted, as a file. */
export function acceptedJson(claims: readonly ClaimRow[]): string {
  const rows = claims.map(({claim_id, text, value, holds}): AcceptedClaim => ({claim_id, text, value, holds}));
  return `${JSON.stringify(rows, null, 2)}\n`;
}

/** A line for each claim whose value is another than accepted, that holds no longer or anew, that is new or gone. */
export function changedClaims(claims: readonly ClaimRow[], accepted: readonly AcceptedClaim[]): string[] {
  const before = new Map(accepted.map((claim) => [claim.claim_id, claim]));
  const gone = accepted.filter(({claim_id}) => claims.every((claim) => claim.claim_id !== claim_id));
  return [
    ...claims.flatMap((claim) => changeOf(claim, before.get(claim.claim_id))),
    ...gone.map(({claim_id, text}) => `claim ${claim_id} is gone; it said: ${text}`)
  ];
}

function changeOf(claim: ClaimRow, before: AcceptedClaim | undefined): string[] {
  if (!before) return [`claim ${claim.claim_id} is new, ${state(claim)}: ${claim.text}`];
  if (claim.value === before.value && claim.holds === before.holds) return [];
  return [`claim ${claim.claim_id} was ${state(before)}, is ${state(claim)}: ${claim.text}`];
}

function state({value, holds}: Pick<ClaimRow, "value" | "holds">): string {
  return `${value ?? "without a value"} (${holds ? "holds" : "fails"})`;
}
