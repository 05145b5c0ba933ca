import type {DateRow} from "../dates/types.js";

/** The lexicon as its CSV files state it; lists are arrays, blanks are null. */
export interface LexiconRows {
  people: PersonRow[];
  offices: OfficeRow[];
  places: PlaceRow[];
  outsiders: OutsiderRow[];
  languages: Record<string, LanguageRows>;
  tenures: TenureFact[];
  events: EventFact[];
  /** The two sides, ISO 3166-1 alpha-3; none where contacts of any two countries are looked for. */
  sides: string[];
}

export interface PersonRow {
  person_id: string;
  name: string;
  native_script: string | null;
  side: string;
  aliases: string[];
}

export interface OfficeRow {
  office_id: string;
  office: string;
  side: string;
  level: string;
  role: string;
}

export interface PlaceRow {
  place: string;
  country: string;
  aliases: string[];
  capital: boolean;
}

export interface OutsiderRow {
  name: string;
  country: string;
  aliases: string[];
}

/** Who held which office from `start` to the day before `end`, both EDTF; null is open. */
export interface TenureFact {
  person_id: string;
  office_id: string;
  side: string;
  status: string;
  start: string | null;
  end: string | null;
}

/** A dated public event; `contact` marks events that are themselves contacts of the pair. */
export interface EventFact {
  event_id: string;
  date: string;
  contact: boolean;
  feast: string | null;
}

/** One language's files; every file is a list of rows with the columns of its header. */
export interface LanguageRows {
  channels: {rule_id: string; phrase: string; channel: string; frame: string}[];
  /** A role may begin with the country it is of where its words say so: `ABC:speaker`. */
  roles: {phrase: string; role: string; status: string | null; level: string; plural: boolean}[];
  countries: {country: string; names: string[]; demonyms: string[]}[];
  words: {phrase: string; class: string}[];
  titles: {phrase: string; status: string}[];
  status: {rule_id: string; phrase: string; cue: string}[];
  exclusions: {rule_id: string; phrase: string; reason: string}[];
  occasions: {rule_id: string; phrase: string; occasion: string; kind: string; affects: string}[];
  topics: {rule_id: string; phrase: string; topic: string}[];
  events: {rule_id: string; phrase: string; event_id: string}[];
  initiators: {rule_id: string; phrase: string; frame: string}[];
  boilerplate: {rule_id: string; kind: string; match: string; phrase: string}[];
  dates: DateRow[];
}
