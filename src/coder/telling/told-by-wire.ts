import type {Draft, Found} from "../grammar/draft.js";
import {isHuman} from "../grammar/reading.js";
import {type Parties, partiesWith, type Scene} from "../grammar/scene.js";
import {WIRED} from "../lexicon/channel-kinds.js";
import type {ChannelRule} from "../lexicon/lexicon.js";
import {areAmong} from "../people/member-key.js";
import {isToldBefore} from "./told-before.js";

/** Sentences between what was said and the words for how. */
const REACH = 3;

/** "X told Y that … The telephone call took place on Monday", "X told Y … It was said over the phone": how the two spoke. */
export function spokenByWire(
  scene: Scene,
  t: number,
  {found, index, rule}: {found: Found; index: number; rule: ChannelRule}
): Parties | null {
  const {spoken, drafts} = found;
  if (!spoken || index === spoken.sentence || index - spoken.sentence > REACH || !WIRED.has(rule.channel)) return null;
  const {reading} = scene;
  const says = rule.frame === "means" || (isNoun(scene, t, rule) && isToldBefore(reading, t));
  // A contact of theirs told before is what "the conversation" means.
  const isKnown = ({weak, sentence, members}: Draft) =>
    !weak && (sentence > spoken.sentence || areAmong(spoken.members, members));
  const others = reading.units.slice(0, t).some((unit) => isHuman(unit) && !unit.entity.possessive);
  if (!says || others || drafts.some(isKnown)) return null;
  spoken.named = index;
  const initiator = rule.channel === "message" ? (spoken.members[0]?.side ?? null) : null;
  return partiesWith({members: spoken.members, initiator, used: []});
}

/** "the telephone conversation", "the call"; a mere conversation may have been face to face. */
function isNoun({reading: {units}}: Scene, t: number, {frame}: ChannelRule): boolean {
  const {item} = units[t] ?? {};
  return /^noun_(call|message)$/.test(frame) || (frame === "noun" && item !== undefined && item.to - item.from > 1);
}
