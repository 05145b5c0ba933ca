import type {ExclusionRow} from "../tables/rows.js";

type ExclusionReason = ExclusionRow["reason"];

const WORDS: Record<ExclusionReason, string> = {
  invited: "an invitation, not a contact",
  refused: "refused, so it did not take place",
  denied: "denied",
  hypothetical: "only imagined",
  rumoured: "only rumoured",
  other_pair: "between others",
  one_side: "only one side takes part",
  statement: "a statement, not a contact",
  related_link: "a link to another story",
  other_sense: "the word means something else here",
  not_contact: "not a contact between officials"
};

/** Why something was seen and left out. */
export function reasonWords(reason: ExclusionReason): string {
  return WORDS[reason];
}
