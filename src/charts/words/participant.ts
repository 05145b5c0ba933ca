import type {ParticipantRow} from "../../tables/rows.js";
import type {Dyad} from "../chart.js";
import {officeWords} from "./name.js";

const STATUS: Record<string, string> = {elect: "-elect", acting: "", former: ""};
const BEFORE: Record<string, string> = {acting: "acting ", former: "former "};

/** A participant with the office held then: "Name, president-elect"; an unnamed one by office and country. */
export function participantWords(
  participant: Pick<ParticipantRow, "name" | "office" | "office_status" | "side">,
  {sides}: Pick<Dyad, "sides">
): string {
  const {name, office, office_status, side} = participant;
  const country = sides.find((one) => one.side === side)?.name ?? side;
  if (office === null) return name ?? `an official (${country})`;
  const status = office_status ?? "";
  const held = `${BEFORE[status] ?? ""}${officeWords(office)}${STATUS[status] ?? ""}`;
  return name === null ? `the ${held} (${country})` : `${name} (${held})`;
}
