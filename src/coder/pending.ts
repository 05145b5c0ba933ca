import type {Frame} from "./codes.js";
import {type Draft, distinct, filled} from "./draft.js";
import type {Member} from "./entities.js";
import {isHuman, type Reading, wordAt} from "./group.js";
import type {ChannelRule} from "./lexicon.js";

const CALLS = new Set<Frame>(["initiates", "calls", "calls_name", "means", "called_by", "talks"]);

/** Whether a verb says that somebody called without saying whom, so that the next sentence may. */
export function mayWait({frame, channel}: ChannelRule): boolean {
  return frame === "noun_message" || (CALLS.has(frame) && (channel === "call" || channel === "video_call"));
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
  if (draft.frame === "noun_message") return answered(draft, reading, people);
  const other = people.find((m) => m.side === missing[0] && (m.name !== null || m.role !== null));
  if (!other || subject?.side === missing[0]) return null;
  return {...draft, members: filled(distinct([...draft.members, ...(subject?.name ? [subject] : []), other]))};
}

/** "A cable arrived from A. X told Y in it that …": X has written. */
function answered(draft: Draft, reading: Reading, [writer, reader]: Member[]): Draft | null {
  const tells = reading.units.findIndex((_, i) => wordAt(reading, i) === "tells");
  const inIt = reading.units.some((unit, i) => {
    const word = wordAt(reading, i);
    return i > tells && word === "in" && reading.tokens.form[unit.item?.to ?? -1] === "it";
  });
  if (tells < 0 || !inIt || !writer?.name || !reader?.name || writer.side === reader.side) return null;
  return {...draft, initiator: writer.side, members: filled(distinct([writer, reader]))};
}
