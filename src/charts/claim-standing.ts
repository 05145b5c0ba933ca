import type {ClaimRow} from "../tables/rows.js";

/** `holds` under every variant, `found` only as the reports stand, or `fails`; a claim nobody made fails. */
export type Standing = "holds" | "found" | "fails";

/** How far a claim carries: what holds may be said, what is only found is said of the reports, what fails is not said. */
export function claimStanding(claims: readonly ClaimRow[], id: string): Standing {
  const claim = claims.find(({claim_id}) => claim_id === id);
  if (claim?.holds) return "holds";
  return claim?.holds_as_found ? "found" : "fails";
}
