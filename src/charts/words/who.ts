import {MadeOf} from "../../tables/made-of.js";
import type {ContactRow, ParticipantRow} from "../../tables/rows.js";
import type {Dyad} from "../chart.js";
import {namesOf} from "../names-of.js";
import {officePlural, officeWords, shortName} from "./name.js";
import {numberWord} from "./number-word.js";
import {capital, listOf} from "./sentence.js";

type Named = Pick<ParticipantRow, "name" | "office" | "side">;

function label({name, office}: Named, dyad: Dyad): string {
  return name === null ? (office === null ? "an official" : `the ${officeWords(office)}`) : shortName(name, dyad);
}

function sideNames(participants: readonly Named[], side: string, dyad: Dyad): string {
  const names = participants.filter((p) => p.side === side).map((p) => label(p, dyad));
  if (names.length > 0) return listOf(names);
  return dyad.sides.find((s) => s.side === side)?.name ?? side;
}

/** Holders of one office whom the text does not name: "the two ministers of trade", or "four ministers of trade". */
function sharedOffice(participants: readonly Named[], dyad: Dyad): {words: string; all: boolean} | null {
  const ours = participants.filter((p) => dyad.sides.some(({side}) => side === p.side));
  if (ours.length !== 2 || ours.some(({name, office}) => name !== null || office === null)) return null;
  const [office] = ours.flatMap((p) => (p.office === null ? [] : [officePlural(p.office)]));
  const alike = (p: Named): boolean => p.name === null && p.office !== null && officePlural(p.office) === office;
  if (office === undefined || ours.length !== 2 || !ours.every(alike)) return null;
  const all = participants.every(alike);
  const count = all && participants.length > 2 ? numberWord(participants.length) : "the two";
  return {words: `${count} ${office}`, all};
}

function other(side: string, dyad: Dyad): string {
  return dyad.sides.find((s) => s.side !== side)?.side ?? side;
}

function location(contact: ContactRow, dyad: Dyad): string {
  const country = dyad.sides.find(({side}) => side === contact.country)?.name ?? contact.country;
  const where = contact.place ?? country;
  return where === null ? "" : ` in ${where}`;
}

export interface Who {
  /** A full clause: "A and B; who rang is not said". */
  full: string;
  /** The same for a label: "A and B: who rang?". */
  brief: string;
}

const told = new MadeOf<Who>();

/** Who did what: "A called B", "A in Country", "A and B met in City". Most charts ask, so it is told once of the same rows. */
export function whoWords(contact: ContactRow, participants: readonly Named[], dyad: Dyad): Who {
  return told.of(contact, [...namesOf(dyad), ...participants], () => clause(contact, participants, dyad));
}

function clause(contact: ContactRow, participants: readonly Named[], dyad: Dyad): Who {
  const of = (side: string): string => sideNames(participants, side, dyad);
  const {channel, travelled, initiator} = contact;
  if (channel === "visit" && travelled !== null) return same(of(travelled) + location(contact, dyad));
  const shared = sharedOffice(participants, dyad);
  const both = shared?.words ?? listOf(dyad.sides.map(({side}) => of(side)));
  if (channel === "meeting" || channel === "visit") {
    const others = contact.multilateral && !(shared?.all && participants.length > 2) ? ", with others" : "";
    return {
      full: capital(`${both} met${location(contact, dyad)}${others}`),
      brief: capital(both + location(contact, dyad))
    };
  }
  const [did, verb] = channel === "message" ? ["wrote", "wrote to"] : ["rang", "called"];
  if (initiator !== null) return same(`${of(initiator)} ${verb} ${of(other(initiator, dyad))}`);
  return {full: capital(`${both}; who ${did} is not said`), brief: capital(`${both}: who ${did}?`)};
}

const same = (words: string): Who => ({full: capital(words), brief: capital(words)});
