import type {Draft, Found} from "../grammar/draft.js";
import {governor} from "../grammar/group.js";
import {hasAnyCue} from "../grammar/has-cue.js";
import {isHuman, type Reading, wordAt} from "../grammar/reading.js";
import type {Scene} from "../grammar/scene.js";
import {type WireSign, wireSign} from "../grammar/wire-sign.js";
import {signParties} from "../parties/sign-parties.js";
import {creditWisher} from "../parties/wisher.js";
import {isAnyPair} from "../people/any-pair.js";
import {type Member, unitFrom} from "../people/entities.js";
import type {Sentence} from "../text/segment.js";
import {UNTOLD} from "./in-company.js";
import {foreigners} from "./meets-others.js";
import {isOfStranger, isUnknown} from "./unknown-object.js";
import {untriggeredDraft} from "./untriggered-draft.js";

const RULE = "over-wire";
/** Sentences back to whom a call was with that names but one. */
const NEAR = 2;

/**
 * "went over it by telephone with Y", "addressed his wishes to Y in a wire": no words for a call or letter that the lexicon
 * knows, but the sign of one, two of the two sides beside it, and a day. A last resort, for sentences in which nothing else
 * is told.
 */
export function overWire(
  scene: Scene,
  {found, sentence, index, dated}: {found: Found; sentence: Sentence; index: number; dated: boolean}
): Draft[] {
  const {reading} = scene;
  if (!dated || isAnyPair(scene.sides) || scene.imagined) return [];
  const sign = wireSign(reading, sentence);
  if (!sign || isQuotedWord(reading, sign, sentence) || isUntold(reading, sign) || isOfOthers(scene)) return [];
  if (sign.verb && isOfStranger(reading, sign.word)) return [];
  if (found.refusals.some(({start, reason}) => start === sentence.start && reason !== "one_side")) return [];
  const parties = signParties(scene, sign, (side) => toldOf(scene, side));
  if (!parties) return [];
  const {tokens} = reading;
  const told = untriggeredDraft(
    {sentence, index},
    {
      members: parties.members,
      channel: sign.channel,
      initiator: parties.sender,
      triggerStart: tokens.start[sign.word] ?? 0,
      triggerEnd: tokens.end[sign.word] ?? 0,
      frame: "sign",
      stands: true,
      weak: false,
      rules: [RULE]
    }
  );
  creditWisher(reading, [told]);
  return [told];
}

/** Somebody of a third country is told of, or the words are to somebody of whom the text tells no more than a name. */
function isOfOthers(scene: Scene): boolean {
  const {units, members} = scene.reading;
  if (foreigners(scene) > 0) return true;
  return units.some(
    (unit, i) =>
      isHuman(unit) && /^(with|to)$/.test(governor(scene.reading, i) ?? "") && areUnknown(members.get(unit.entity))
  );
}

function areUnknown(members: readonly Member[] = []): boolean {
  return members.length > 0 && members.every(isUnknown);
}

function isQuotedWord({tokens}: Reading, {word}: WireSign, {quotes}: Sentence): boolean {
  const at = tokens.start[word] ?? 0;
  return quotes.some(({start, end}) => start < at && at < end);
}

/** A sign of doubt or a plan, other than of what stands in a later clause: "a victory that others refused to see". */
function isUntold(reading: Reading, {word}: WireSign): boolean {
  if (!hasAnyCue(reading, UNTOLD)) return false;
  const which = reading.units.findIndex((unit, i) => wordAt(reading, i) === "which" && unitFrom(unit) > word);
  const signs = {...reading.signs, cues: reading.signs.cues.filter((i) => which < 0 || i < which)};
  return hasAnyCue({...reading, signs}, UNTOLD);
}

/** Whoever of a side was told of just before, where nobody of another country was. */
function toldOf({discourse, reading}: Scene, side: string): Member | null {
  return discourse.amongOurselves() ? discourse.latestOf(side, NEAR, reading.from) : null;
}
