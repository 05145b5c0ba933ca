import type {Draft} from "../grammar/draft.js";
import {type Reading, ruleAt, wordsBetween} from "../grammar/reading.js";
import {sideAt} from "../grammar/side-at.js";
import type {InviteFrame} from "../lexicon/codes.js";
import {askerBehind} from "../parties/asked-in.js";
import {askerBefore, nationBefore} from "./asked-on.js";

/** Sentences back to the meeting that "X had asked for it" speaks of. */
const NEAR = 2;
/** Units between a meeting and "was requested by". */
const CLOSE = 3;

interface Told {
  own: readonly Draft[];
  before: Draft | undefined;
  index: number;
}

/** "met at the request of X", "the meeting, sought by X": gives the meeting told here or just before whoever asked for it. */
export function creditAsker(reading: Reading, sides: readonly string[], told: Told): void {
  for (const i of reading.signs.invites) {
    const {meaning, from} = reading.units[i]?.item ?? {};
    const side = meaning?.kind === "invite" ? askingSide(reading, i, meaning.frame) : null;
    if (meaning?.kind !== "invite" || side === null || !sides.includes(side)) continue;
    const meeting = meetingTold(told, reading.tokens.start[from ?? 0] ?? 0);
    if (!meeting) continue;
    meeting.invitedBy = side;
    meeting.rules.push(meaning.rule);
  }
}

function askingSide(reading: Reading, i: number, frame: InviteFrame): string | null {
  if (frame === "asker_before") return askerBefore(reading, i);
  if (frame === "asker_nation") return nationBefore(reading, i);
  if (frame !== "asked_by" && frame !== "came_from") return null;
  return opensOn(reading, i) || isBehindMeeting(reading, i) ? sideAt(reading, askerBehind(reading, i)) : null;
}

/** "at the request of": words that begin with what something is done on. */
function opensOn({units, tokens, small}: Reading, i: number): boolean {
  return small.asked_on.has(tokens.form[units[i]?.item?.from ?? -1] ?? "");
}

/** "the meeting on Monday was requested by"; not "a meeting on a plan proposed by". */
function isBehindMeeting(reading: Reading, i: number): boolean {
  return reading.signs.triggers.some((t) => {
    const rule = t < i && i - t <= CLOSE ? ruleAt(reading, t) : null;
    return rule?.channel === "meeting" && /^noun/.test(rule.frame) && wordsBetween(reading, t, i) === 0;
  });
}

function meetingTold({own, before, index}: Told, at: number): Draft | null {
  const near = before && index - before.sentence <= NEAR ? before : undefined;
  const told = own.length > 0 ? (own.findLast(({triggerStart}) => triggerStart < at) ?? own[0]) : near;
  return told?.channel === "meeting" && told.invitedBy === null ? told : null;
}
