import {governor} from "../grammar/group.js";
import {isHuman, isVerbAt, type Reading, ruleAt, textBetween, wordAt, wordsBetween} from "../grammar/reading.js";
import type {Parties, Scene} from "../grammar/scene.js";
import {subjectOf} from "../grammar/subject-of.js";
import type {Frame} from "../lexicon/codes.js";
import type {ChannelRule} from "../lexicon/lexicon.js";
import {isAnyPair} from "../people/any-pair.js";
import {type Entity, type Member, type Unit, unitFrom, unitTo} from "../people/entities.js";
import {isNameless} from "../people/nation-only.js";
import {isPhrase, saysAmong} from "../text/words-at.js";
import type {Channel} from "../types.js";

const ONE_BY_ONE = new Set<Channel>(["call", "message"]);

/**
 * "Somebody of a third country rang X and Y", "met X and then Y", "X and Y spoke separately with him": he had a contact with
 * each, they had none with each other.
 * Nobody is rung together with somebody else; people who are met together stand in one list.
 */
export function isOutsidersOwn(
  scene: Scene,
  t: number,
  {parties, channel, rule}: {parties: Parties; channel: Channel; rule: ChannelRule}
): boolean {
  if (isAnyPair(scene.sides)) return false;
  if (ONE_BY_ONE.has(channel) && saysTogether(scene.reading)) return false;
  if (isAllAbroad(scene, parties, rule)) return true;
  const {reading, sides} = scene;
  const met: Member[] = [];
  for (const i of parties.used) {
    const unit = reading.units[i];
    if (isHuman(unit)) met.push(...(reading.members.get(unit.entity) ?? []));
  }
  const abroad = met.length > 0 && met.every((m) => m.side !== null && !sides.includes(m.side));
  if (abroad && saysInTurn(reading, {t, used: parties.used})) return true;
  if (!sides.every((side) => met.some((m) => m.side === side))) return isOfOutsider(scene, t);
  const inTurn =
    parties.used.some((i) => isAfterwards(reading, i) || isSaidAgain(reading, i)) ||
    saysInTurn(reading, {t, used: parties.used});
  if (!ONE_BY_ONE.has(channel) && !inTurn) return false;
  const subject = subjectOf(reading, t, new Set([...scene.used, ...parties.used]));
  const acting = subject?.entities.flatMap((entity) => reading.members.get(entity) ?? []) ?? [];
  return acting.length > 0 && acting.every((m) => m.side !== null && !sides.includes(m.side));
}

/** "C's ruler sent a cable to X", "C called him a friend": a third country, or somebody of it whom the text does not name. */
function isOfOutsider({reading, sides}: Scene, t: number): boolean {
  if (!isVerbAt(reading, t)) return false;
  const at = isNobody(reading.units[t - 1]) ? t - 2 : t - 1;
  const {entity} = reading.units[at] ?? {};
  if (entity?.kind !== "country" || entity.country === null || sides.includes(entity.country)) return false;
  const words = wordsBetween(reading, at, t);
  if (entity.possessive) return words <= UNNAMED;
  return at === t - 1 && words === 0 && !governor(reading, at) && !/,/.test(textBetween(reading, at, t));
}

/** An office without a name or a country. */
function isNobody(unit: Unit | undefined): boolean {
  const {entity} = unit ?? {};
  if (entity?.kind !== "human" || entity.reference) return false;
  return entity.members.every((m) => m.side === null && isNameless(m));
}

/** Words for somebody who is not named: "supreme ruler". */
const UNNAMED = 2;

const ONE_SIDED = new Set<Frame>([
  "calls",
  "calls_name",
  "called_by",
  "hears",
  "sends",
  "calling",
  "wishes",
  "hosts",
  "hosts_name"
]);

/** "X and Y each wrote to a foreigner": they have called or written to nobody else. */
function isAllAbroad({reading, sides}: Scene, {used}: Parties, {frame}: ChannelRule): boolean {
  if (!ONE_SIDED.has(frame)) return false;
  const objects = used.flatMap((i) => reading.members.get(reading.units[i]?.entity as Entity) ?? []);
  const abroad = objects.every((m) => m.side !== null && !sides.includes(m.side));
  return objects.length > 0 && abroad;
}

/** "a three-way call", "a conference call": one call of all. */
function saysTogether({tokens, small, from, to}: Reading): boolean {
  for (let word = from; word < to; ++word) if (small.joint.has(tokens.form[word] ?? "")) return true;
  return false;
}

/** "saw X and Y one after the other", "met separately with X and Y" */
function saysInTurn(reading: Reading, {t, used}: {t: number; used: readonly number[]}): boolean {
  const {units, tokens, small} = reading;
  const [verb, last] = [units[t], units[Math.max(t, ...used)]];
  if (!verb || !last || meetsAgain(reading, t)) return false;
  const spans = [
    {from: unitFrom(verb) - 1, to: unitTo(verb) + 1},
    {from: unitTo(last), to: unitTo(last) + IN_TURN}
  ];
  return spans.some((span) => saysAmong(tokens, small.apart_from, span));
}

/** "saw X and Y in turn; then all three sat down": in the end they met. */
function meetsAgain(reading: Reading, t: number): boolean {
  return reading.signs.triggers.some((i) => i > t && ruleAt(reading, i)?.channel === "meeting");
}

/** Words behind people within which it is said that they were met apart. */
const IN_TURN = 4;

/** "held meetings with X and with Y": with each his own. */
function isSaidAgain(reading: Reading, i: number): boolean {
  return wordAt(reading, i) === "with" && wordAt(reading, i - 1) === "and";
}

/** "and then": one after the other. */
function isAfterwards(reading: Reading, i: number): boolean {
  const {item} = reading.units[i] ?? {};
  if (!item || wordAt(reading, i) !== "and") return false;
  return isPhrase(reading.tokens, reading.small.afterwards, item);
}
