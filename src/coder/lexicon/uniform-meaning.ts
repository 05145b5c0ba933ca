import type {Meaning} from "./lexicon.js";

type Every = {[Key in Meaning extends infer M ? (M extends unknown ? keyof M : never) : never]?: unknown};

/**
 * The same meaning with the fields of all kinds of meanings, in one order: the grammar asks every item for its kind, and an
 * engine answers much faster where all items are made alike.
 */
export function uniformMeaning(meaning: Meaning): Meaning {
  const given: Every = meaning;
  const uniform: Every = {
    kind: given.kind,
    word: given.word,
    rule: given.rule,
    people: given.people,
    full: given.full,
    outsider: given.outsider,
    country: given.country,
    place: given.place,
    role: given.role,
    status: given.status,
    level: given.level,
    plural: given.plural,
    capital: given.capital,
    cue: given.cue,
    scope: given.scope,
    frame: given.frame,
    written: given.written
  };
  return uniform as Meaning;
}
