import type {Draft, Found} from "../grammar/draft.js";
import {governor} from "../grammar/group.js";
import {hasAnyCue} from "../grammar/has-cue.js";
import {isHuman, type Reading, ruleAt, wordAt} from "../grammar/reading.js";
import type {Scene} from "../grammar/scene.js";
import {placeOf} from "../grammar/surroundings.js";
import type {Cue} from "../lexicon/codes.js";
import {isAnyPair, isPair} from "../people/any-pair.js";
import type {Member} from "../people/entities.js";
import {areAmong, distinct} from "../people/member-key.js";
import {judge} from "../status/status.js";
import type {Sentence} from "../text/segment.js";
import {isToldBefore, NEXT} from "./told-before.js";
import {untriggeredDraft} from "./untriggered-draft.js";

/** Words that may stand before a noun that opens its sentence: "The two-hour". */
const OPENS = 3;
const RULE = "told-of-two";

/** What a sentence says that nobody may have done. */
const UNSURE: ReadonlySet<Cue> = new Set<Cue>(["imagined", "rumoured", "unreal"]);

/**
 * "X urged Y to accept it. The meeting took place in A on Sunday": the contact is of the two whom the sentence before names,
 * where it names nobody else and nothing was told of them yet.
 */
export function toldOfTwo(
  scene: Scene,
  {found, sentence, index, dated}: {found: Found; sentence: Sentence; index: number; dated: boolean}
): Draft[] {
  const {reading, before, sides} = scene;
  const t = reading.signs.triggers.find((i) => opensSentence(reading, i)) ?? -1;
  const rule = ruleAt(reading, t);
  if (!dated || !before || !rule || isAnyPair(sides) || !/^noun(_call)?$/.test(rule.frame)) return [];
  if (found.drafts.some((draft) => index - draft.sentence <= NEXT) || hasAnyCue(before, UNSURE)) return [];
  const members = actorsIn(before);
  if (members.length !== 2 || !isPair(sides, members) || namesOthers(before, members) || namesOthers(reading, members))
    return [];
  const {status, reason, rules} = judge(reading, t, {noun: true, invitedBy: false, planned: false});
  const {from = 0, to = 0} = reading.units[t]?.item ?? {};
  if (reason) return [];
  return [
    untriggeredDraft(
      {sentence, index},
      {
        members,
        status,
        channel: rule.channel,
        frame: rule.frame,
        setting: placeOf(reading, t),
        triggerStart: reading.tokens.start[from] ?? 0,
        triggerEnd: reading.tokens.end[to - 1] ?? 0,
        weak: false,
        stands: true,
        rules: [rule.id, RULE, ...rules]
      }
    )
  ];
}

/** "The meeting", "Their call"; not "The meeting of the council", "A meeting". */
function opensSentence(reading: Reading, t: number): boolean {
  const {from = 0} = reading.units[t]?.item ?? {};
  return (
    from - reading.from <= OPENS &&
    isToldBefore(reading, t) &&
    !/^(of|with|between|to|from)$/.test(wordAt(reading, t + 1) ?? "")
  );
}

/** Those who do something in a sentence, or with whom it is done: not who is only spoken about, or whose something is. */
function actorsIn(reading: Reading): Member[] {
  return peopleAt(reading, (i) => !/^(of|prep)$/.test(governor(reading, i) ?? ""));
}

function namesOthers(reading: Reading, two: readonly Member[]): boolean {
  return !areAmong(
    peopleAt(reading, () => true),
    two
  );
}

function peopleAt(reading: Reading, counts: (i: number) => boolean): Member[] {
  return distinct(
    reading.units.flatMap((unit, i) => {
      const named = isHuman(unit) && !unit.entity.possessive && unit.entity.reference !== "his";
      return named && counts(i) ? (reading.members.get(unit.entity) ?? []) : [];
    })
  );
}
