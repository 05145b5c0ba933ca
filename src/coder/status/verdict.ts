import type {ExclusionReason, Status} from "../types.js";

/** Whether a contact happened, will, or did not; `reason` where it is none. `rules` are the cues that decided. */
export interface Verdict {
  status: Status;
  reason: ExclusionReason | null;
  rules: string[];
}

/** It took place. */
export function happened(): Verdict {
  return {status: "occurred", reason: null, rules: []};
}

/** It is to take place; `rules` say so. */
export function announced(...rules: string[]): Verdict {
  return {status: "announced", reason: null, rules};
}

/** It was to take place and will not; `rules` say so. */
export function cancelled(...rules: string[]): Verdict {
  return {status: "cancelled", reason: null, rules};
}

/** No contact, and why. */
export function excluded(reason: ExclusionReason, ...rules: string[]): Verdict {
  return {status: "occurred", reason, rules};
}
