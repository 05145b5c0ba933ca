import type {Reading} from "../grammar/reading.js";
import {claimedBySome, disowned} from "./claims.js";
import {type Cued, cued, type Manner} from "./cued.js";
import {calledOff, corrected, denied, deniedThat, foregone, negated, refused, unanswered, unmade} from "./denials.js";
import {
  conditional,
  imagined,
  mightDo,
  rumoured,
  supposed,
  thoughtOf,
  unsettled,
  unverified,
  whenMet,
  wouldDo
} from "./doubts.js";
import {
  goesOn,
  intended,
  listed,
  merelyInvited,
  merelyMeant,
  planned,
  plannedBefore,
  plannedFor,
  preparedFor,
  purpose
} from "./plans.js";
import {happened, type Verdict} from "./verdict.js";

/** What may be said of a contact, in the order in which it is asked: the first that has a verdict gives it. */
const RULES: readonly ((told: Cued) => Verdict | null)[] = [
  deniedThat,
  unanswered,
  calledOff,
  unmade,
  foregone,
  corrected,
  refused,
  denied,
  negated,
  disowned,
  rumoured,
  claimedBySome,
  unverified,
  unsettled,
  wouldDo,
  supposed,
  imagined,
  conditional,
  mightDo,
  whenMet,
  thoughtOf,
  intended,
  planned,
  plannedBefore,
  plannedFor,
  preparedFor,
  listed,
  goesOn,
  purpose,
  merelyInvited,
  merelyMeant
];

/** Judges the trigger at unit `t` by the cues of its sentence: what stands near it before what stands far. */
export function judge(reading: Reading, t: number, manner: Manner): Verdict {
  const told = cued(reading, t, manner);
  for (const rule of RULES) {
    const verdict = rule(told);
    if (verdict) return verdict;
  }
  return happened();
}
