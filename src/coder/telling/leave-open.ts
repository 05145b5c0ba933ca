import {type Reading, ruleAt} from "../grammar/reading.js";
import {CALLS} from "../lexicon/channel-kinds.js";
import type {ChannelRule} from "../lexicon/lexicon.js";
import {isAnyPair, isLookedFor} from "../people/any-pair.js";
import {happened} from "../status/verdict.js";
import type {ExclusionReason} from "../types.js";
import {makeDraft} from "./make-draft.js";
import {type Pass, refuse, toldLast, wasTold} from "./pass.js";
import {mayWait} from "./pending.js";
import {isOfThem, isThatCall} from "./that-call.js";
import {type Told, verdictOn} from "./told.js";
import {isRetold, isToldBefore} from "./told-before.js";
import {nameChannel} from "./weak-telling.js";

/** Only one of the two sides is known: the next sentence may say who the other was. */
export function leaveOpen(pass: Pass, told: Told): void {
  const {scene, taken, found} = pass;
  const {rule, members, means} = told;
  // A noun that says by what means may have the parties beside it.
  if (means && ruleAt(scene.reading, means.index)?.frame === "noun") taken.delete(means.index);
  const last = toldLast(pass);
  if (last && namesChannel(scene.reading, told.t, rule) && isOfThem(members, last))
    nameChannel(last, pass.index, rule.channel);
  const reason = whyNoPair(scene.sides, told);
  if (reason) refuse(pass, reason, rule.id);
  const waits =
    (reason === "one_side" && !hasStranger(told)) || (rule.frame === "noun_message" && members.length === 0);
  // "thanked him for the call": it has been told with whom.
  const known = isToldBefore(scene.reading, told.t) && wasTold(pass, rule.channel);
  if (waits && !known && mayWait(rule) && verdictOn(pass, told).reason === null)
    found.pending = makeDraft(pass, told, happened());
}

/** "A doctor telephoned X": whom a verb acts on was called by somebody, known or not. */
function hasStranger({t, rule, members, parties: {used, destination}}: Told): boolean {
  return (
    /^(calls|initiates)$/.test(rule.frame) && (members.length > 1 || (used.some((i) => i > t) && destination === null))
  );
}

function whyNoPair(sides: readonly string[], {members}: Told): ExclusionReason | null {
  if (!members.some((m) => isLookedFor(sides, m.side))) return null;
  if (isAnyPair(sides)) return "one_side";
  const others = members.some((m) => m.outsider !== null || (m.side !== null && !sides.includes(m.side)));
  return others ? "other_pair" : "one_side";
}

/** "The call came on Tuesday", "in the letter", "the conversation". */
export function namesChannel(reading: Reading, t: number, rule: ChannelRule): boolean {
  if (rule.frame === "noun_message") return isRetold(reading, t, {retold: true});
  if (rule.frame === "noun" && CALLS.has(rule.channel) && isThatCall(reading, t)) return true;
  return rule.frame === "noun_call" || (rule.frame === "noun" && isRetold(reading, t, rule));
}
