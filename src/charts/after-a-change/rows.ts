import type {Tables, TransitionRow} from "../../tables/rows.js";
import {addDays, dayNumber} from "../../time/day.js";
import {parseEdtf} from "../../time/edtf.js";
import type {ChartRows, Dyad, Side} from "../chart.js";
import {claimStanding, type Standing} from "../claim-standing.js";
import type {MarkFacts} from "../contact-mark.js";
import {followedChanges} from "../followed-changes.js";
import type {MarkKind} from "../mark-path.js";
import {ofContact} from "../rows-of.js";
import {intervalWords} from "../words/days.js";
import {officeWords, shortName} from "../words/name.js";
import {whoWords} from "../words/who.js";

/** The first contact of a kind after a change: days to it, or null where none was found while the holder was observed. */
export interface First {
  kind: MarkKind;
  low: number | null;
  high: number | null;
  mark: MarkFacts | null;
  /** Index of the side that wrote, rang or came; null where that is not said. */
  by: number | null;
}

/** A change of a followed office. */
export interface Change {
  change_id: string;
  /** Index of the side. */
  side: number;
  office: string;
  name: string;
  /** The day from which days are counted, and whether it is that of an election's result. */
  date: string;
  elected: boolean;
  firsts: First[];
  /** Days until the holder left or the record ended. */
  observed: number;
  /** Days after the change that were not searched. */
  unsearched: number;
}

export interface AfterRows extends ChartRows {
  sides: Pick<Side, "capital" | "name" | "color">[];
  changes: Change[];
  /** How far the claims on the elected carry. */
  messages: Standing;
  calls: Standing;
}

/** Each change of a followed office with the first message, call and meeting after it: top offices first, then by side and day. */
export function afterRows(tables: Tables, dyad: Dyad): AfterRows {
  const changes = followedChanges(tables.transitions, dyad).map((transition) => changeOf(transition, tables, dyad));
  return {
    sides: dyad.sides.map(({capital, name, color}) => ({capital, name, color})),
    changes,
    messages: claimStanding(tables.claims, "message-at-once"),
    calls: claimStanding(tables.claims, "first-calls"),
    n: changes.length,
    unknown: changes.flatMap(({firsts}) => firsts).filter(({mark}) => mark === null).length
  };
}

const sideIndex = ({sides}: Dyad, side: string): number => sides.findIndex((one) => one.side === side);

function changeOf(transition: TransitionRow, tables: Tables, dyad: Dyad): Change {
  const {change_id, side, office_id, date, stage, incoming_name, observed_days} = transition;
  const office = tables.offices.find((one) => one.office_id === office_id);
  const day = parseEdtf(date).earliest ?? date;
  const first = (kind: MarkKind, id: string | null, lags: [number | null, number | null]): First => ({
    kind,
    low: lags[0],
    high: lags[1],
    ...contactOf(id, tables, dyad)
  });
  const t = transition;
  return {
    change_id: change_id ?? "",
    side: sideIndex(dyad, side),
    office: officeWords(office?.office ?? "office"),
    name: incoming_name === null ? "not known" : shortName(incoming_name, dyad),
    date: day,
    elected: stage === "result",
    firsts: [
      first("message", t.first_message, [t.message_lag_low, t.message_lag_high]),
      first("call", t.first_call, [t.call_lag_low, t.call_lag_high]),
      first("meeting", t.first_meeting, [t.meeting_lag_low, t.meeting_lag_high])
    ],
    observed: observed_days ?? 0,
    unsearched: t.coverage === "none" ? unsearchedDays(day, office?.level ?? "official", tables) : 0
  };
}

function unsearchedDays(day: string, level: string, {coverage}: Tables): number {
  const ends = coverage
    .filter((one) => one.level === level && one.coverage === "none" && one.start <= day && one.end >= day)
    .map(({end}) => addDays(end, 1));
  const [last] = ends.sort().slice(-1);
  return last === undefined ? 0 : dayNumber(last) - dayNumber(day);
}

function contactOf(id: string | null, tables: Tables, dyad: Dyad): Pick<First, "mark" | "by"> {
  const contact = ofContact(tables.contacts, id)[0];
  if (contact === undefined) return {mark: null, by: null};
  const own = ofContact(tables.participants, id);
  const by = sideIndex(dyad, contact.direction);
  const mark = {
    key: contact.contact_id,
    mention_id: ofContact(tables.mentions, id)[0]?.mention_id ?? null,
    filled: contact.provenance !== "record",
    label: `${whoWords(contact, own, dyad).full}, ${intervalWords(contact.date_earliest, contact.date_latest)}`
  };
  return {mark, by: by < 0 ? null : by};
}
