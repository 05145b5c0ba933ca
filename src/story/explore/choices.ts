import {channelWord} from "../../charts/words/channel.js";
import {capital} from "../../charts/words/sentence.js";
import type {Known} from "./address.js";
import {ELSEWHERE, type Entry, type ExploreSetting, NOWHERE} from "./entries.js";
import {FACETS, type Facet} from "./state.js";

export interface Choice {
  value: string;
  label: string;
  /** What choices are grouped by in a long list: a side's name, or nothing. */
  group: string;
  /** Contacts that have it. */
  n: number;
}

export type Choices = Readonly<Record<Facet, readonly Choice[]>>;

/** What each facet is called. */
export const facetNames: Readonly<Record<Facet, string>> = {
  leader: "Under",
  person: "Person",
  office: "Office",
  side: "On whose ground",
  channel: "Channel",
  direction: "Who called, wrote or came",
  provenance: "Known from",
  reported: "Reported by"
};

/** Every value a facet has among the contacts, the sides' first, then by name. */
export function choicesOf(entries: readonly Entry[], setting: ExploreSetting): Choices {
  const labels = labelsOf(entries, setting);
  const list = (facet: Facet): Choice[] =>
    [...counts(entries, facet)]
      .map(([value, n]) => ({value, n, ...(labels[facet](value) ?? {label: value, group: ""})}))
      .sort((a, b) => rank(a, setting) - rank(b, setting) || (a.label < b.label ? -1 : 1));
  return Object.fromEntries(FACETS.map((facet) => [facet, list(facet)])) as unknown as Choices;
}

/** The values an address may name. */
export function knownOf(choices: Choices): Known {
  return Object.fromEntries(
    FACETS.map((facet) => [facet, new Set(choices[facet].map(({value}) => value))])
  ) as unknown as Known;
}

function counts(entries: readonly Entry[], facet: Facet): Map<string, number> {
  const found = new Map<string, number>();
  for (const {facets} of entries) for (const value of facets[facet]) found.set(value, (found.get(value) ?? 0) + 1);
  return found;
}

function rank({value, group}: Choice, {dyad: {sides}}: ExploreSetting): number {
  const own = sides.findIndex(({side, name}) => side === value || name === group);
  return own < 0 ? sides.length + Number(group !== "" || value === NOWHERE || value === "unknown") : own;
}

type Label = (value: string) => {label: string; group: string} | null;

function labelsOf(entries: readonly Entry[], {dyad: {sides}, reigns}: ExploreSetting): Readonly<Record<Facet, Label>> {
  const names = new Map(sides.map(({side, name}) => [side, name]));
  const countryOf = (side: string): string => names.get(side) ?? side;
  const people = new Map<string, {label: string; group: string}>();
  const offices = new Map<string, {label: string; group: string}>();
  for (const {person_id, name, office_id, office, side} of entries.flatMap(({participants}) => participants)) {
    if (person_id !== null && name !== null) people.set(person_id, {label: name, group: countryOf(side)});
    if (office_id !== null && office !== null) offices.set(office_id, {label: office, group: countryOf(side)});
  }
  const leaders = new Map(
    reigns.flatMap((own, i) => own.map(({person_id, name}) => [person_id, {label: name, group: sides[i]?.name ?? ""}]))
  );
  const plain =
    (words: Readonly<Record<string, string>>, ofSide: (name: string) => string = (name) => name): Label =>
    (value) => ({label: words[value] ?? (names.has(value) ? ofSide(countryOf(value)) : capital(value)), group: ""});
  return {
    leader: (value) => leaders.get(value) ?? null,
    person: (value) => people.get(value) ?? null,
    office: (value) => offices.get(value) ?? null,
    side: plain({[ELSEWHERE]: "Elsewhere", [NOWHERE]: "No place told"}, (name) => `In ${name}`),
    channel: (value) => ({label: capital(channelWord(value as Parameters<typeof channelWord>[0])), group: ""}),
    direction: plain({both: "Both travelled", unknown: "Not told"}),
    provenance: plain({texts: "The texts only", record: "The record only", both: "Texts and record"}),
    reported: plain(
      {both: "Outlets of both sides", other: "Others only", [NOWHERE]: "Not told"},
      (name) => `Outlets of ${name}`
    )
  };
}
