import type {Draft} from "../grammar/draft.js";
import {hasAnyCue, hasCue, UNREAL} from "../grammar/has-cue.js";
import {groupMembers, sideOf} from "../grammar/members-of.js";
import {type Reading, ruleAt} from "../grammar/reading.js";
import type {Scene} from "../grammar/scene.js";
import {subjectOf} from "../grammar/subject-of.js";
import type {Cue} from "../lexicon/codes.js";
import {isAnyPair} from "../people/any-pair.js";
import {distinct} from "../people/member-key.js";
import type {Sentence} from "../text/segment.js";
import {type Inviter, invitersIn} from "./inviters-in.js";
import {untriggeredDraft} from "./untriggered-draft.js";

const RULE = "guest-abroad";
const UNDONE: ReadonlySet<Cue> = new Set<Cue>([...UNREAL, "not", "cancelled"]);

/** "X of A attended a fair in B's capital at the invitation of Y of B": whoever did something there as Y's guest was on a visit. */
export function guestAbroad(scene: Scene, {sentence, index}: {sentence: Sentence; index: number}): Draft[] {
  const {reading, sides} = scene;
  const {signs, units, tokens} = reading;
  if (isAnyPair(sides) || signs.invites.length === 0 || hasAnyCue(reading, UNDONE)) return [];
  const inviter = invitersIn(scene).find(({active, verb, nation}) => !active && !verb && !nation);
  const place = inviter ? placeIn(reading, inviter) : undefined;
  const subject = place && inviter ? subjectOf(reading, inviter.at, scene.used) : null;
  if (!inviter || !place || !subject || inviter.members.length === 0) return [];
  const {side} = inviter;
  const guests = groupMembers(scene, subject, inviter.members);
  const travelled = sideOf(guests);
  if (travelled === null || travelled === side || !sides.includes(travelled)) return [];
  const {from = 0, to = 1} = units[inviter.at]?.item ?? {};
  const visit = untriggeredDraft(
    {sentence, index},
    {
      members: distinct([...guests, ...inviter.members]),
      triggerStart: tokens.start[from] ?? 0,
      triggerEnd: tokens.end[to - 1] ?? 0,
      channel: "visit",
      status: isPlanned(reading, inviter.at) ? "announced" : "occurred",
      host: side,
      frame: "is_in",
      weak: false,
      stands: true,
      setting: {place: place.place, country: side},
      rules: [RULE, inviter.rule]
    }
  );
  return [{...visit, travelled, invitedBy: side, destination: {country: side, place: place.place}}];
}

/** "is to attend", "will take part in" */
function isPlanned(reading: Reading, at: number): boolean {
  return hasCue(reading, "announced") || reading.signs.triggers.some((t) => t < at && ruleAt(reading, t)?.planned);
}

/** The place in the inviter's country that stands before the invitation. */
function placeIn({units}: Reading, {at, side}: Inviter) {
  return units.slice(0, at).find(({entity}) => entity?.kind === "place" && entity.country === side)?.entity;
}
