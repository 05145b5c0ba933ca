import type {Draft, Found} from "../grammar/draft.js";
import {formBefore, isHuman, type Reading, textBetween} from "../grammar/reading.js";
import type {Scene} from "../grammar/scene.js";
import {CALLS} from "../lexicon/channel-kinds.js";
import type {Member} from "../people/entities.js";
import {isAmong} from "../people/member-key.js";
import type {Sentence} from "../text/segment.js";
import {untriggeredDraft} from "./untriggered-draft.js";

/** Sentences back to a call of the same caller, of which the words only say who began it. */
const NEAR = 3;

/**
 * "The first to ring was X. He told Y that …", "The first to call had been X, who reached Y on Monday": a call of X's, with
 * whomever the sentence says that he reached; else the next sentence may say with whom. Null where one of his was told of.
 */
export function firstCaller(
  {reading, sides}: Scene,
  {found, sentence, index}: {found: Found; sentence: Sentence; index: number}
): Draft | null {
  const at = callerWas(reading);
  const [caller] = at === null ? [] : membersAt(reading, at);
  if (at === null || caller?.side == null || !sides.includes(caller.side) || wasTold(found, caller, index)) return null;
  const called = calledIn(reading, at).filter((m) => m.side !== caller.side);
  const {item} = reading.units[at - 1] ?? {};
  return untriggeredDraft(
    {sentence, index},
    {
      members: [caller, ...called],
      channel: "call",
      initiator: caller.side,
      triggerStart: reading.tokens.start[item?.from ?? 0] ?? 0,
      triggerEnd: reading.tokens.end[(item?.to ?? 1) - 1] ?? 0,
      frame: "calls",
      stands: true,
      weak: false,
      rules: item?.meaning.kind === "invite" ? [item.meaning.rule] : []
    }
  );
}

/** The unit of whoever "the first to ring was": straight behind, and at the sentence's opening. */
function callerWas({units, signs, from}: Reading): number | null {
  for (const i of signs.invites) {
    const {item} = units[i] ?? {};
    if (item?.meaning.kind !== "invite" || item.meaning.frame !== "caller_was" || item.from > from + 1) continue;
    return isHuman(units[i + 1]) ? i + 1 : null;
  }
  return null;
}

function membersAt({units, members}: Reading, i: number): Member[] {
  const {entity} = units[i] ?? {};
  return entity && !entity.possessive ? (members.get(entity) ?? []) : [];
}

/** "who reached Y" */
function calledIn(reading: Reading, caller: number): Member[] {
  const at = reading.units.findIndex(
    (unit, i) => i > caller && isHuman(unit) && reading.small.reached.has(formBefore(reading, i))
  );
  return at < 0 || /[;:]/.test(textBetween(reading, caller, at)) ? [] : membersAt(reading, at).slice(0, 1);
}

function wasTold({drafts}: Found, caller: Member, index: number): boolean {
  return drafts.some(
    ({channel, sentence, members}) => CALLS.has(channel) && index - sentence <= NEAR && isAmong(caller, members)
  );
}
