import type {ParticipantRow} from "../../tables/rows.js";
import {officeWords} from "./name.js";

const STATUS: Record<string, string> = {elect: "-elect", acting: "", former: ""};
const BEFORE: Record<string, string> = {acting: "acting ", former: "former "};

/** A participant with the office held then: "Name, president-elect"; an unnamed one by office and side. */
export function participantWords(
  participant: Pick<ParticipantRow, "name" | "office" | "office_status" | "side">
): string {
  const {name, office, office_status, side} = participant;
  if (office === null) return name ?? `an official (${side})`;
  const status = office_status ?? "";
  const held = `${BEFORE[status] ?? ""}${officeWords(office)}${STATUS[status] ?? ""}`;
  return name === null ? `the ${held} (${side})` : `${name} (${held})`;
}
