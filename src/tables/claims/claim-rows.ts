import type {ClaimRow} from "../rows.js";

export function claimRows(_: unknown): ClaimRow[] {
  return [];
}
