import type {Item} from "./items.js";
import type {OutsiderRow, PersonRow, PlaceRow} from "./lexicon-rows.js";
import type {OfficeStatus} from "./types.js";

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

export type Reference = "he" | "him" | "his" | "they" | "two" | "guest" | "host" | "caller" | "latter";

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

export function unitFrom(unit: Unit): number {
  return unit.entity ? unit.entity.from : unit.item.from;
}

export function unitTo(unit: Unit): number {
  return unit.entity ? unit.entity.to : unit.item.to;
}

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
