import type {Frame} from "./codes.js";
import {type Draft, distinct, filled} from "./draft.js";
import {isHuman, type Reading} from "./group.js";
import type {ChannelRule} from "./lexicon.js";

const CALLS = new Set<Frame>(["initiates", "calls", "calls_name", "means", "called_by", "talks"]);

/** Whether a verb says that somebody called without saying whom, so that the next sentence may. */
export function mayWait({frame, channel}: ChannelRule): boolean {
  return CALLS.has(frame) && (channel === "call" || channel === "video_call");
}

/**
 * "X reached for the telephone. He told Y that …": the call whose other party the sentence behind it names. Null where that
 * sentence speaks of people of other countries, or of none of the missing side.
 */
export function completed(draft: Draft, reading: Reading, sides: readonly string[]): Draft | null {
  const present = new Set(draft.members.map((m) => m.side));
  const missing = sides.filter((side) => !present.has(side));
  const heard = reading.units.flatMap((unit) =>
    isHuman(unit) && !unit.entity.possessive && unit.entity.reference !== "his"
      ? [reading.members.get(unit.entity) ?? []]
      : []
  );
  const people = heard.flat();
  if (missing.length !== 1 || people.some((m) => m.side !== null && !sides.includes(m.side))) return null;
  const subject = heard[0]?.[0];
  const other = people.find((m) => m.side === missing[0] && (m.name !== null || m.role !== null));
  if (!other || subject?.side === missing[0]) return null;
  return {...draft, members: filled(distinct([...draft.members, ...(subject?.name ? [subject] : []), other]))};
}
