import type {OutsiderRow, PersonRow, PlaceRow} from "../lexicon/lexicon-rows.js";
import type {OfficeStatus} from "../types.js";
import type {Item} from "./items.js";

/** A person or office holder as the text puts it. `side` is a country's code; null until the context settles it. */
export interface Member {
  side: string | null;
  candidates: PersonRow[];
  name: string | null;
  role: string | null;
  roleWords: string | null;
  level: string | null;
  status: OfficeStatus | null;
  outsider: OutsiderRow | null;
  /** The words are a full name, not a surname alone. */
  full: boolean;
}

export type Reference = "he" | "him" | "his" | "they" | "two" | "three" | "guest" | "host" | "caller" | "latter";

/** What a sentence speaks of: people, or a country or place that may stand for its government. Words `from`–`to`. */
export interface Entity {
  from: number;
  to: number;
  kind: "human" | "country" | "place";
  members: Member[];
  country: string | null;
  place: PlaceRow | null;
  reference: Reference | null;
  possessive: boolean;
  plural: boolean;
  /** "the minister" is somebody told of before, "a minister" and "no minister" are not. */
  definite: boolean;
  /** A name that the text calls somebody's host or guest. */
  part: "host" | "guest" | null;
}

/** A sentence as a row of entities and items in reading order. */
export type Unit = {entity: Entity; item?: undefined} | {item: Item; entity?: undefined};

/** Units are made alike, with both fields: an engine reads them faster. */
export function unitOf(entity: Entity): Unit {
  return {entity, item: undefined};
}

/** The first word of a unit. */
export function unitFrom(unit: Unit): number {
  return unit.entity ? unit.entity.from : unit.item.from;
}

/** The word behind the last one of a unit. */
export function unitTo(unit: Unit): number {
  return unit.entity ? unit.entity.to : unit.item.to;
}

/** The class of the small word that a unit is, e.g. "and"; null where it is none. */
export function wordOf(unit: Unit | undefined): string | null {
  const meaning = unit?.item?.meaning;
  return meaning?.kind === "word" ? meaning.word : null;
}

/** Somebody of whom nothing is known yet. */
export function emptyMember(): Member {
  return {
    side: null,
    candidates: [],
    name: null,
    role: null,
    roleWords: null,
    level: null,
    status: null,
    outsider: null,
    full: false
  };
}

/**
 * A member like another but for some fields. It is made field by field: of what a spread gives an engine makes another kind of
 * thing at every place, and then reads all of them slowly.
 */
export function memberLike(
  like: Member,
  {
    side = like.side,
    candidates = like.candidates,
    name = like.name,
    role = like.role,
    roleWords = like.roleWords,
    level = like.level,
    status = like.status,
    outsider = like.outsider,
    full = like.full
  }: Partial<Member>
): Member {
  return {side, candidates, name, role, roleWords, level, status, outsider, full};
}

/** An entity like another but for some fields, made in the same way. */
export function entityLike(
  like: Entity,
  {
    from = like.from,
    kind = like.kind,
    members = like.members,
    country = like.country,
    reference = like.reference
  }: Partial<Pick<Entity, "from" | "kind" | "members" | "country" | "reference">>
): Entity {
  const {to, place, possessive, plural, definite, part} = like;
  return {from, to, kind, members, country, place, reference, possessive, plural, definite, part};
}

/** People of whom nothing is known but that the words `from` to `to` mean them. */
export function emptyEntity(from: number, to: number): Entity {
  return {
    from,
    to,
    kind: "human",
    members: [],
    country: null,
    place: null,
    reference: null,
    possessive: false,
    plural: false,
    definite: false,
    part: null
  };
}
