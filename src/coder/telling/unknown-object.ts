import {governor} from "../grammar/group.js";
import {frameAt, isHuman, type Reading, wordsBetween} from "../grammar/reading.js";
import type {Scene} from "../grammar/scene.js";
import type {Frame} from "../lexicon/codes.js";
import {type Member, unitFrom} from "../people/entities.js";
import {isCapital} from "../text/tokens.js";

/** Verbs behind which whom they act on stands. */
const TAKES_OBJECT = new Set<Frame>(["meets", "hosts", "calls"]);
/** Those behind which an unknown name is whom somebody met. */
const STRANGE = new Set<Frame>([...TAKES_OBJECT, "talks"]);

/** Words between a verb or "with" and a name. */
const COMPANY = 2;

/** Words behind a preposition in which somebody would have been named. */
const SOMETHING = 3;

/** "He met an A-ian supplier", "a group of doctors": whom the verb acts on is somebody the text tells nothing of. */
export function hasStranger({reading}: Scene, t: number, frame: Frame): boolean {
  const {units, tokens, small, dated} = reading;
  const at = units[t]?.item?.to ?? 0;
  const [word, next] = [tokens.form[at] ?? "", tokens.form[at + 1] ?? ""];
  if (!TAKES_OBJECT.has(frame) || !(small.one_only.has(word) || small.some_of.has(word)) || dated.has(at)) return false;
  const demonym = [t + 1, t + 2].find((i) => units[i]?.item?.meaning.kind === "demonym");
  if (demonym !== undefined) return !isHuman(units[t + 1]) && !isHuman(units[demonym + 1]);
  // "one another", "a second time"
  if (small.one_only.has(next) || small.first_of.has(next)) return false;
  const human = units.find((unit, i) => i > t && isHuman(unit));
  return human === undefined || unitFrom(human) - at > SOMETHING;
}

/** Whether whom the contact at unit `t` was with stands behind it, and is nobody told of before. */
export function isWithUntold(scene: Scene, t: number): boolean {
  return [isWithSomething, meetsMany, meetsSomebody, meetsStranger].some((meets) => meets(scene, t));
}

/** "shaking hands with worshippers": behind the preposition stands nobody the text tells of. */
function isWithSomething({reading: {units, tokens, small}}: Scene, t: number): boolean {
  const {item} = units[t] ?? {};
  if (!item || !small.joins_party.has(tokens.form[item.to - 1] ?? "")) return false;
  const next = units[t + 1];
  return next === undefined || unitFrom(next) - item.to >= SOMETHING;
}

/** "had met several heads of state": people whom the text does not name, and nobody told of before. */
function meetsMany({reading}: Scene, t: number): boolean {
  return reading.units.some(
    (unit, i) =>
      i > t &&
      isHuman(unit) &&
      unit.entity.plural &&
      unit.entity.reference === null &&
      governor(reading, i) === null &&
      (reading.members.get(unit.entity) ?? []).every((m) => m.side === null)
  );
}

/** "received a delegation": somebody the text does not name, and nobody told of before. */
function meetsSomebody({reading}: Scene, t: number): boolean {
  const {entity} = reading.units[t + 1] ?? {};
  if (!entity || entity.reference !== null || !TAKES_OBJECT.has(frameAt(reading, t) ?? "noun")) return false;
  const unnamed = (reading.members.get(entity) ?? []).every((m) => m.name === null && m.side === null);
  return entity.kind === "human" && unnamed && reading.small.one_only.has(reading.tokens.form[entity.from] ?? "");
}

/** "met the opposition leader N": somebody straight behind the verb of whom the text tells no more than a name. */
function meetsStranger({reading}: Scene, t: number): boolean {
  const {units, members} = reading;
  const at = units[t + 1]?.item?.meaning.kind === "demonym" ? t + 2 : t + 1;
  const met = units[at];
  const near = isHuman(met) && met.entity.reference === null && wordsBetween(reading, t, at) <= COMPANY;
  const known = near ? (members.get(met.entity) ?? []) : [];
  return known.length > 0 && STRANGE.has(frameAt(reading, t) ?? "noun") && known.every(isUnknown);
}

/** "N telephoned Y": before the verb at word `verb` a name that opens the sentence, where any word might be capital, and that nothing tells of. */
export function isOfStranger({tokens, units, first, dated}: Reading, verb: number): boolean {
  if (verb - 1 !== first || !isCapital(tokens, first) || dated.has(first)) return false;
  return !units.some((unit) => unitFrom(unit) === first);
}

/** "in a message to X": somebody of whom the text tells no more than a name. */
export function isUnknown({name, side, candidates}: Member): boolean {
  return name !== null && side === null && candidates.length === 0;
}
