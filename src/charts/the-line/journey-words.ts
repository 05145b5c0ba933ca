import type {JourneyRow, Tables} from "../../tables/rows.js";
import type {Dyad} from "../chart.js";
import {ofContacts} from "../rows-of.js";
import {officeWords, shortName} from "../words/name.js";
import {countOf} from "../words/number-word.js";
import {capital, listOf} from "../words/sentence.js";

const most = 3;

/** A journey in a few words: "Name and Name in City"; where both sides travelled, "Name and Name met in City". */
export function journeyWords(journey: JourneyRow, tables: Pick<Tables, "participants">, dyad: Dyad): string {
  const {place, host, side} = journey;
  const names = travellerNames(journey, tables.participants, dyad);
  const shown = names.length > most ? [...names.slice(0, most - 1), countOf(names.length - most + 1, "other")] : names;
  const where = place ?? dyad.sides.find((one) => one.side === host)?.name ?? null;
  const met = dyad.sides.some((one) => one.side === side) ? "" : " met";
  return capital(`${listOf(shown)}${met}${where === null ? "" : ` in ${where}`}`);
}

function travellerNames(
  {travellers, contact_ids, side}: JourneyRow,
  participants: Tables["participants"],
  dyad: Dyad
): string[] {
  const own = ofContacts(participants, contact_ids).filter(
    ({person_id}) => person_id !== null && travellers.includes(person_id)
  );
  const names = own.flatMap(({name, office}) =>
    name !== null ? [shortName(name, dyad)] : office !== null ? [`the ${officeWords(office)}`] : []
  );
  if (names.length > 0) return [...new Set(names)];
  return [dyad.sides.find((one) => one.side === side)?.name ?? listOf(dyad.sides.map(({name}) => name))];
}
