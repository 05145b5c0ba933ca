import type {Draft} from "./draft.js";
import {NEXT} from "./told-before.js";

/**
 * "X came to A. He attended the funeral and offered his condolences to Y": wishes that a visitor brings to somebody at home
 * there are brought in person, where nothing says by what other means.
 */
export function wishedInPerson(drafts: readonly Draft[], told: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.frame !== "wishes" || !draft.weak) continue;
    const visit = told.findLast((before) => draft.sentence - before.sentence <= NEXT && isOfVisit(before, draft));
    if (
      !visit ||
      told.some((before) => before !== draft && before.sentence === draft.sentence && before.channel === "message")
    )
      continue;
    draft.channel = "meeting";
    draft.weak = false;
    draft.host = visit.host;
    draft.travelled = visit.travelled;
    draft.initiator = null;
    draft.country = visit.country;
  }
}

/** One of the two has come to where the other is at home. */
function isOfVisit({status, channel, travelled, country}: Draft, wish: Draft): boolean {
  if (status !== "occurred" || channel !== "visit" || travelled === null) return false;
  const sides = wish.members.map(({side}) => side);
  return wish.initiator === travelled && sides.includes(country);
}
