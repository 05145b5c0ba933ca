import type {Draft, Found} from "../grammar/draft.js";
import {isAmong} from "../people/member-key.js";
import {untriggeredDraft} from "./untriggered-draft.js";

const RULE = "told-a-visitor";

/**
 * "Y told X on Tuesday that … X, who is in A for a fair, said": the sentence after it says that the one spoken to was a visitor,
 * so that the two have met. Nothing where the sentence that tells of the speaking tells of a contact itself.
 */
export function toldAVisitor({spoken, drafts}: Found, own: readonly Draft[], index: number): Draft[] {
  if (!spoken || spoken.sentence !== index - 1 || spoken.named !== null) return [];
  if (drafts.some(({sentence}) => sentence === spoken.sentence)) return [];
  const visit = own.find(
    ({travelled, host, status, channel}) =>
      channel === "visit" && status === "occurred" && travelled !== null && spoken.members.some((m) => m.side === host)
  );
  if (!visit?.members.some((m) => isAmong(m, spoken.members))) return [];
  const {start, end, members} = spoken;
  const told = {members, host: visit.host, setting: visit, triggerStart: start, triggerEnd: start};
  return [
    untriggeredDraft(
      {sentence: {start, end}, index: spoken.sentence},
      {...told, frame: "speaks", stands: true, rules: [RULE]}
    )
  ];
}
