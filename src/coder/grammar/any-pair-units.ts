import {type Entity, emptyMember, type Unit, unitFrom, unitOf} from "../people/entities.js";
import {isNationOnly} from "../people/nation-only.js";
import {governor} from "./group.js";
import {frameAt, type Reading, wordAt, wordsBetween} from "./reading.js";

/** Behind these a country is where something is, not who takes part. */
const WHERE = new Set(["in", "from", "of", "to", "prep"]);

/**
 * A country or an organisation that no preposition places stands for those who speak for it: "A hosted talks". Its article
 * becomes part of it, so that "X and the B" is one group.
 */
export function anyPairUnits(reading: Reading): Unit[] {
  const {units} = reading;
  const speakers = new Map(units.map((_, i) => [i, speaker(reading, i) ?? people(reading, i)]));
  return units.flatMap((unit, i) => {
    const entity = speakers.get(i);
    if (!entity) return speakers.get(i + 1) && isArticle(reading, i) ? [] : [unit];
    const from = isArticle(reading, i - 1) ? (units[i - 1]?.item?.from ?? entity.from) : entity.from;
    return [unitOf({...entity, from})];
  });
}

function isArticle(reading: Reading, i: number): boolean {
  return wordAt(reading, i) === "det" && wordsBetween(reading, i, i + 1) === 0;
}

function speaker(reading: Reading, i: number): Entity | null {
  const entity = reading.units[i]?.entity;
  if (entity?.kind !== "country" || entity.possessive) return null;
  const gathered = isGathered(reading, i);
  if (!gathered && (WHERE.has(governor(reading, i) ?? "") || isModifier(reading, i))) return null;
  if (TRAVELS.test(frameAt(reading, i - 1) ?? "")) return null;
  const member = {...emptyMember(), side: entity.country, ...SPEAKS};
  return {...entity, kind: "human", country: null, members: [member], definite: true};
}

/** "a meeting of the B": those of the B. */
function isGathered(reading: Reading, i: number): boolean {
  const of = isArticle(reading, i - 1) ? i - 2 : i - 1;
  return wordAt(reading, of) === "of" && frameAt(reading, of - 1) === "noun" && wordsBetween(reading, of - 1, of) === 0;
}

/** "received A planes": behind a verb, a country before a word in lower case says whose something is. */
function isModifier({units, tokens, dated}: Reading, i: number): boolean {
  const to = units[i]?.entity?.to ?? 0;
  const next = units[i + 1];
  if (dated.has(to) || (next && unitFrom(next) === to)) return false;
  if (!/^ \p{Ll}/u.test(tokens.text.slice(tokens.end[to - 1], (tokens.start[to] ?? 0) + 1))) return false;
  const verb = units.findLastIndex((unit, j) => j < i && unit.item?.meaning.kind === "trigger");
  return (
    verb >= 0 &&
    units.slice(verb, i).every(({item}) => item?.meaning.kind !== "word" || !CLAUSES.has(item.meaning.word))
  );
}

/** Frames of verbs and nouns of travel, whose phrases may hold the "to" or "in" of where one goes. */
const TRAVELS = /^(?:travels|travels_direct|noun_visit|is_in|leaves)$/;
const CLAUSES = new Set(["clause", "who", "which", "but", "and"]);

const SPEAKS = {role: "government", level: "official"} as const;

/** "the A-ians": people of whom nothing but the country is said. */
function people({units}: Reading, i: number): Entity | null {
  const {entity} = units[i] ?? {};
  const [member] = entity?.members ?? [];
  if (entity?.kind !== "human" || entity.members.length !== 1 || !member || !isNationOnly(member)) return null;
  if (units[i + 1]?.item?.meaning.kind === "role") return null;
  return {...entity, members: [{...member, ...SPEAKS}]};
}
