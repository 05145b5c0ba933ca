import type {Draft} from "../grammar/draft.js";
import type {Reading} from "../grammar/reading.js";
import {areAmong} from "../people/member-key.js";

/** "The visit that X was to pay": the noun names what its clause tells. */
export function dropNamesOf(drafts: Draft[], reading: Reading): void {
  const isName = (noun: Draft) =>
    noun.frame === "noun_visit" &&
    noun.status === "occurred" &&
    drafts.some(
      ({channel, status, members, triggerStart: to}) =>
        channel === "visit" &&
        status !== "occurred" &&
        to > noun.triggerEnd &&
        !/[,;]/.test(reading.tokens.text.slice(noun.triggerEnd, to)) &&
        areAmong(noun.members, members)
    );
  for (let i = drafts.length - 1; i >= 0; --i) if (isName(drafts[i] as Draft)) drafts.splice(i, 1);
}
