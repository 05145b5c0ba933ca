import type {Draft} from "../grammar/draft.js";
import {NEXT} from "./told-before.js";

/** Contacts among which a visit told just before is looked for. */
const LAST = 10;

/**
 * "X came to A. He attended the funeral and offered his condolences to Y": wishes that a visitor brings to somebody at home
 * there are brought in person, where nothing says by what other means.
 */
export function wishedInPerson(own: readonly Draft[], before: readonly Draft[]): void {
  for (const draft of own) {
    if (draft.frame !== "wishes" || !draft.weak) continue;
    const fits = (told: Draft) => draft.sentence - told.sentence <= NEXT && isOfVisit(told, draft);
    const visit = own.findLast(fits) ?? before.slice(-LAST).findLast(fits);
    if (!visit || own.some((other) => other !== draft && other.channel === "message")) continue;
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
