import {expandPhrase, phraseWords} from "../../coder/lexicon/expand-phrase.js";
import type {DataTables} from "../../corpus/data-tables.js";
import type {Country} from "./country.js";
import type {Holder, Pair} from "./pair.js";

type Cells = Record<string, string>;

/** Rows of the data that a pair's holders of offices and its two countries fill. */
export interface PairRows {
  offices: Cells[];
  people: Cells[];
  tenures: Cells[];
  /** The two capitals. */
  places: Cells[];
  /** The two countries, in English. */
  countries: Cells[];
}

/** Makes them from what was asked; the first office of a side is its highest. Throws where a side has none. */
export function pairRows({sides, holders}: Pair, tables: DataTables, known: ReadonlyMap<string, Country>): PairRows {
  const offices = new Map<string, Cells>();
  const people = new Map<string, Cells>();
  for (const holder of holders) {
    const office = officeOf(holder, tables);
    const leads = ![...offices.values()].some(({side}) => side === holder.side);
    if (!offices.has(office.office_id)) offices.set(office.office_id, leads ? {...office, level: "leader"} : office);
    people.set(`${holder.side} ${holder.name}`, personOf(holder));
  }
  for (const {side, name} of sides) {
    if (holders.some((holder) => holder.side === side)) continue;
    throw new Error(`nobody holds an office of ${name}; name who leads it first: --holder "${side}; office; …"`);
  }
  return {
    offices: [...offices.values()],
    people: shareSurnames([...people.values()]),
    tenures: holders.map((holder) => tenureOf(holder, officeOf(holder, tables))),
    places: sides.map(({side, capital}) => ({place: capital, country: side, aliases: capital, capital: "yes"})),
    countries: sides.map(({side, name}) => ({
      country: side,
      names: (known.get(side)?.names ?? [name]).join("|"),
      demonyms: (known.get(side)?.demonyms ?? []).join("|")
    }))
  };
}

/** An office by the words the lexicon has for it; one it does not know is a minor one. */
function officeOf({side, office}: Holder, {languages}: DataTables): Cells & {office_id: string} {
  const words = phraseWords(office).join(" ");
  const rows = (languages.en?.roles?.rows ?? []) as readonly Readonly<Record<string, unknown>>[];
  const row = rows.find(({phrase}) => expandPhrase(String(phrase)).some((option) => option.join(" ") === words));
  const role = String(row?.role ?? words.replaceAll(" ", "_"));
  const level = String(row?.level ?? "official");
  return {office_id: `${side}-${role.toUpperCase().replaceAll("_", "-")}`, office, side, level, role};
}

function personOf({side, name}: Holder): Cells {
  const surname = name.split(" ").at(-1) ?? name;
  return {person_id: idOf({side, name}), name, side, aliases: [...new Set([name, surname])].join("|")};
}

function tenureOf({side, name, start, end, source}: Holder, {office_id = "", office = ""}: Cells): Cells {
  const who = {person_id: idOf({side, name}), name, office_id, office, side, status: "incumbent"};
  return {...who, start, end: end ?? "", confidence: "medium", source_url: source};
}

function idOf({side, name}: Pick<Holder, "side" | "name">): string {
  const plain = name.normalize("NFD").replace(/[^\p{L}\p{N} -]/gu, "");
  return `${side}-${plain.trim().replaceAll(/[ -]+/g, "-")}`.toLowerCase();
}

/** A surname two people have is said to be shared: the coder asks the office and the day whose it is. */
function shareSurnames(people: Cells[]): Cells[] {
  const surnameOf = ({name = ""}: Cells) => name.split(" ").at(-1) ?? name;
  return people.map((person) => {
    const others = people.filter((other) => other !== person && surnameOf(other) === surnameOf(person));
    return {...person, shared_aliases: others.map((other) => `${surnameOf(other)}=${other.person_id}`).join("|")};
  });
}
