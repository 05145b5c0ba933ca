import type {CodedParticipant} from "../coder/types.js";
import type {OpenInterval} from "../time/interval.js";
import {by} from "./compare.js";
import type {Held, TenureBook} from "./office-at-the-time.js";
import type {Level, ParticipantRow} from "./rows.js";

/** In which office, and how surely, somebody took part. */
export type Seat = Pick<ParticipantRow, "office_id" | "office" | "office_status" | "office_basis" | "certain">;

export interface Offices {
  book: TenureBook;
  /** Level by office id. */
  levels: ReadonlyMap<string, Level>;
}

const LEVELS: readonly Level[] = ["leader", "minister", "official"];
const STATUSES = ["incumbent", "acting", "elect", "former"];
const NO_SEAT: Seat = {office_id: null, office: null, office_status: null, office_basis: null, certain: false};

/**
 * The offices in which a participant may have taken part on the days of the contact: the one the text states, certain
 * unless the tenures say otherwise for some of the days; else the highest one held, one seat for each that may apply.
 */
export function seatsOf(participant: CodedParticipant, interval: OpenInterval, offices: Offices): Seat[] {
  const {person_id, office_basis} = participant;
  if (person_id === null) return [{...statedSeat(participant), certain: participant.office !== null}];
  const stretches = offices.book.stretches(person_id, interval);
  const isStated = participant.office !== null && office_basis !== "tenure";
  return isStated ? [confirmed(participant, stretches, offices.book)] : heldSeats(stretches, offices);
}

function statedSeat({office_id, office, office_status, office_basis}: CodedParticipant): Omit<Seat, "certain"> {
  return {office_id, office, office_status, office_basis: office === null ? null : (office_basis ?? "stated")};
}

function confirmed(participant: CodedParticipant, stretches: Held[][], book: TenureBook): Seat {
  const seat = statedSeat(participant);
  const {person_id, office_id, office_status} = participant;
  if (office_id === null || person_id === null || !book.knows(person_id)) return {...seat, certain: true};
  const inOffice = stretches.map((held) => held.filter(({tenure}) => tenure.office_id === office_id));
  if (office_status === "former") return {...seat, certain: inOffice.every((held) => held.length === 0)};
  const statuses = new Set(inOffice.flat().map(({tenure}) => tenure.status));
  const [only] = statuses;
  const status = office_status ?? (statuses.size === 1 ? (only ?? null) : null);
  const holds = ({tenure, sure}: Held) => sure && (status === null || tenure.status === status);
  return {...seat, office_status: status, certain: inOffice.every((held) => held.some(holds))};
}

function heldSeats(stretches: Held[][], {levels}: Offices): Seat[] {
  const highest = by<Held>(
    ({tenure}) => LEVELS.indexOf(levels.get(tenure.office_id) ?? "official"),
    ({tenure}) => STATUSES.indexOf(tenure.status),
    ({tenure}) => tenure.office_id
  );
  const best = stretches.map((held) => [...held].sort(highest)[0]);
  const distinct = new Map<string, Held>();
  for (const held of best) if (held) distinct.set(`${held.tenure.office_id} ${held.tenure.status}`, held);
  if (distinct.size === 0) return [NO_SEAT];
  const certain = distinct.size === 1 && best.every((held) => held?.sure === true);
  return [...distinct.values()].map(({tenure}) => ({
    office_id: tenure.office_id,
    office: tenure.office,
    office_status: tenure.status,
    office_basis: "tenure",
    certain
  }));
}
