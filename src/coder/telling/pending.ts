import type {Draft} from "../grammar/draft.js";
import {isHuman, type Reading, ruleAt, wordAt, wordsBetween} from "../grammar/reading.js";
import {CALLS} from "../lexicon/channel-kinds.js";
import type {Frame} from "../lexicon/codes.js";
import type {ChannelRule} from "../lexicon/lexicon.js";
import type {Member, Unit} from "../people/entities.js";
import {isBody} from "../people/likeness.js";
import {distinct, filled} from "../people/member-key.js";
import {isNationOnly} from "../people/nation-only.js";
import {identified} from "./identified.js";

/** How words tell of a call whose other party may stand in the next sentence. */
const WAITING = new Set<Frame>([
  "initiates",
  "calls",
  "calls_name",
  "means",
  "called_by",
  "hears",
  "talks",
  "together",
  "noun_from",
  "noun",
  "noun_call",
  "rings"
]);

/** Whether a verb says that somebody called without saying whom, so that the next sentence may. */
export function mayWait({frame, channel}: ChannelRule): boolean {
  return frame === "noun_message" || (WAITING.has(frame) && CALLS.has(channel));
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
  if (draft.frame === "noun_message" && people.every((m) => m.side === null || sides.includes(m.side)))
    return answered(draft, reading, people) ?? (missing[0] ? identified(draft, reading, missing[0]) : null);
  const there = draft.destination ? answeredThere(draft, reading, heard) : null;
  if (there) return there;
  if (missing.length !== 1 || people.some((m) => m.side !== null && !sides.includes(m.side))) return null;
  const subject = heard[0]?.[0];
  const other = people.find((m) => m.side === missing[0] && !isNationOnly(m) && !isBody(m));
  const rung = draft.initiator !== null && draft.initiator === missing[0];
  if (!other || (subject?.side === missing[0] && !rung && !isAtOtherEnd(reading))) return null;
  if (draft.frame === "rings" && !saysWho(reading)) return null;
  const members = filled(distinct([...draft.members, ...(subject?.name ? [subject] : []), other]));
  return {...draft, destination: null, members};
}

/** "At the other end was Y" */
function isAtOtherEnd(reading: Reading): boolean {
  return reading.signs.triggers.some((t) => ruleAt(reading, t)?.frame === "other_end");
}

/** "X rang A, a capital. Y told him …", "Y took the call": somebody of that country is the first to act, and has to do with X. */
function answeredThere(draft: Draft, reading: Reading, heard: Member[][]): Draft | null {
  const [[subject] = [], ...others] = heard;
  if (!subject?.name || subject.side !== draft.destination?.country) return null;
  const sides = new Set(draft.members.map((m) => m.side));
  const speaks = reading.units.some((unit, i) => SPEAKS.test(wordAt(reading, i) ?? "") || reports(reading, unit));
  const toCaller = others.flat().some((m) => sides.has(m.side));
  if (!toCaller && !speaks && !onLine(reading)) return null;
  const foreign = [subject, ...others.flat()].some(
    ({side}) => side !== null && side !== subject.side && !sides.has(side)
  );
  if (foreign) return null;
  return {...draft, destination: null, members: filled(distinct([...draft.members, subject]))};
}

function reports({tokens, small}: Reading, {entity}: Unit): boolean {
  return entity !== undefined && small.reporting.has(tokens.form[entity.to] ?? "");
}

const SPEAKS = /^(tells|says)$/;

function onLine({signs, units}: Reading): boolean {
  const meanings = [...signs.triggers, ...signs.invites].map((i) => units[i]?.item?.meaning);
  return meanings.some(
    (m) =>
      (m?.kind === "invite" && m.frame === "receiver_before") || (m?.kind === "trigger" && m.rule.channel === "call")
  );
}

/** "On the other end was X", "it was X". */
function saysWho(reading: Reading): boolean {
  const {units, signs, small, tokens, from} = reading;
  if (signs.triggers.some((t) => ruleAt(reading, t)?.channel === "call")) return true;
  const [was, who] = units;
  const at = was?.item?.from ?? -1;
  return at >= 0 && at <= from + 1 && small.passive_verb.has(tokens.form[at] ?? "") && isHuman(who);
}

/** "A cable arrived from A. X told Y in it that …", "In it X wished Y …": X has written. */
function answered(draft: Draft, reading: Reading, people: Member[]): Draft | null {
  const [writer, reader] = isSentBy(reading) ? [people[0], draft.members[0]] : writesInIt(reading) ? people : [];
  if (!writer?.name || !reader?.name || writer.side === reader.side) return null;
  return {...draft, initiator: writer.side, members: filled(distinct([writer, reader]))};
}

function writesInIt(reading: Reading): boolean {
  const tells = reading.units.findIndex((_, i) => wordAt(reading, i) === "tells");
  return reading.units.some((unit, i) => {
    const inIt = wordAt(reading, i) === "in" && reading.small.it.has(reading.tokens.form[unit.item?.to ?? -1] ?? "");
    const opens = i === 0 && isHuman(reading.units[1]) && wordsBetween(reading, 0, 1) === 1;
    return inIt && (opens || (tells >= 0 && i > tells));
  });
}

/** "Its sender is X": said of the letter told before. */
function isSentBy(reading: Reading): boolean {
  const at = reading.units.findIndex((_, i) => wordAt(reading, i) === "sender");
  const near = reading.units[at + 1];
  return at >= 0 && at <= SENDER_OPENS && isHuman(near) && wordsBetween(reading, at, at + 1) <= 1;
}

/** Units before the words for whoever wrote. */
const SENDER_OPENS = 2;
