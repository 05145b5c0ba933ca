import {MadeOf} from "../../tables/made-of.js";
import type {ContactRow, Tables} from "../../tables/rows.js";
import type {Dyad, Side} from "../chart.js";
import {compare} from "../compare.js";
import {type Band, holderBands} from "../holders.js";
import {type Lane, laneOf} from "../lane.js";
import {namesOf} from "../names-of.js";
import {ofContact} from "../rows-of.js";
import {lastDay} from "../the-line/rows.js";
import {MOST_MARKS} from "../too-many.js";
import {dayWords, intervalWords} from "../words/days.js";
import {shortName} from "../words/name.js";
import {reporterWords} from "../words/reporters.js";
import {whoWords} from "../words/who.js";
import {type Accounts, accountsOf, type OtherAccount} from "./accounts.js";
import {type Change, changesOf} from "./changes.js";
import {type Dispatch, dispatchesOf} from "./dispatches.js";
import {type Cities, citiesOf, type Seat, seatsOf} from "./journeys.js";
import type {StepMark} from "./mark.js";
import {type Ratio, ratiosOf} from "./ratios.js";

/** What the nine states of the moving graphic show; each takes from it what it needs. */
export interface StepRows {
  sides: Pick<Side, "side" | "capital" | "name" | "color">[];
  period: {start: string; end: string};
  bands: Band[];
  /** What stops the line, told at its end. */
  stop: string[];
  /** Every contact that took place and can be dated, in the order of time. */
  marks: StepMark[];
  /** The last call between the leaders. */
  lastCall: string | null;
  calls: CallRow[];
  dispatches: Dispatch[];
  /** First day on which ministers are covered. */
  coveredFrom: string | null;
  changes: Change[];
  cities: Cities[];
  seats: Seat[];
  ratios: Ratio[];
  accounts: Accounts | null;
  /** The last days before the record stops. */
  ending: {from: string; ids: string[]};
  /** How many contacts there are, where these are too many to be drawn; then the lists of them are empty. */
  left?: number;
}

/** A call by what had happened and on which side. */
export interface CallRow {
  id: string;
  /** Which side rang; null where that is not reported. */
  rang: Lane | null;
  /** Whether what it was about lay on one side alone, and whether the other side rang. */
  onOneSide: boolean;
  other: boolean;
  kind: string;
}

export type {Accounts} from "./accounts.js";
export type {Change} from "./changes.js";
export type {Dispatch} from "./dispatches.js";
export type {Cities, Journey, Seat} from "./journeys.js";
export type {Ratio} from "./ratios.js";

export interface StepInput {
  tables: Tables;
  dyad: Dyad;
  /** What other reports of the texts' calls are about, and the texts themselves to look them up in. */
  others: readonly OtherAccount[];
}

const lastDays = 25;

/** Rows of the moving graphic, from the tables in which texts and record are joined. */
export function stepRows({tables, dyad, others}: StepInput): StepRows {
  const period = {start: dyad.period.start, end: dyad.period.end ?? lastDay(occurredOf(tables), dyad)};
  const marks = occurredOf(tables).flatMap((contact) => markOf(contact, tables, dyad));
  marks.sort(
    (a, b) => compare(a.earliest, b.earliest) || compare(a.latest, b.latest) || compare(a.contact_id, b.contact_id)
  );
  const from = new Date(Date.parse(period.end) - lastDays * 86_400_000).toISOString().slice(0, 10);
  return {
    sides: dyad.sides.map(({side, capital, name, color}) => ({side, capital, name, color})),
    period,
    bands: holderBands(tables.tenures, {dyad, period}),
    stop: stopWords(tables, dyad, period.end),
    marks,
    lastCall: marks.filter(({channel, large}) => channel === "call" && large).at(-1)?.contact_id ?? null,
    calls: callsOf(tables, dyad),
    dispatches: marks.length > MOST_MARKS ? [] : dispatchesOf(tables, marks),
    coveredFrom: coveredFrom(tables, period.start),
    changes: changesOf(tables, dyad),
    cities: citiesOf(tables, dyad),
    seats: seatsOf(tables, dyad, period.end),
    ratios: ratiosOf(tables),
    accounts: accountsOf(tables, others),
    ending: {from, ids: marks.filter(({earliest}) => earliest >= from).map(({contact_id}) => contact_id)}
  };
}

/** The rows as far as they can be drawn. */
export function drawnRows(rows: StepRows): StepRows {
  const {marks, ending} = rows;
  if (marks.length <= MOST_MARKS) return rows;
  const none = {marks: [], calls: [], dispatches: [], changes: [], cities: [], seats: [], accounts: null};
  return {...rows, ...none, lastCall: null, ending: {...ending, ids: []}, left: marks.length};
}

const occurredOf = ({contacts}: Tables): ContactRow[] => contacts.filter(({status}) => status === "occurred");

function markOf(contact: ContactRow, tables: Tables, dyad: Dyad): StepMark[] {
  const earliest = contact.date_earliest ?? contact.date_latest;
  const latest = contact.date_latest ?? contact.date_earliest;
  if (earliest === null || latest === null) return [];
  const participants = ofContact(tables.participants, contact.contact_id);
  const lane = laneOf(contact.direction, dyad);
  const met = contact.channel === "meeting" || contact.channel === "visit";
  const {brief} = whoWords(contact, participants, dyad);
  return [
    made.of(contact, [...namesOf(dyad), brief], () => ({
      contact_id: contact.contact_id,
      channel: contact.channel,
      lane,
      large: contact.level === "leader",
      filled: contact.provenance !== "record",
      earliest,
      latest,
      anchor: contact.date_basis === "event" ? "start" : "middle",
      came: met && lane !== "line",
      brief,
      when: intervalWords(contact.date_earliest, contact.date_latest),
      place: contact.place,
      reported: reporterWords(contact.reported_by, dyad)
    }))
  ];
}

const made = new MadeOf<StepMark>();

const LEFT: Record<string, string> = {overthrow: "falls", death: "dies", resignation: "resigns"};

/** What stops the line: the day, who left office then, and that nothing is known beyond. */
function stopWords({tenures}: Tables, dyad: Dyad, end: string): string[] {
  if (dyad.period.end === null) return [];
  const last = tenures.find((tenure) => tenure.end === end && dyad.top_offices.includes(tenure.office_id));
  const left = last === undefined ? [] : [`${shortName(last.name, dyad)} ${LEFT[last.end_reason ?? ""] ?? "leaves"};`];
  const [day, month, year] = dayWords(end).split(" ");
  return [`${day} ${month?.slice(0, 3)} ${year}`, ...left, "the record", "stops"];
}

function callsOf(tables: Tables, dyad: Dyad): CallRow[] {
  const sides = dyad.sides.map(({side}) => side);
  return occurredOf(tables)
    .filter(({channel}) => channel === "call" || channel === "video_call")
    .map(({contact_id: id, initiator, affected, occasion_kind: kind}) => ({
      id,
      rang: initiator === null ? null : laneOf(initiator, dyad),
      onOneSide: sides.includes(affected),
      other: sides.includes(affected) && initiator !== null && initiator !== affected,
      kind
    }));
}

/** The first day from which the record was searched for ministers; null where it always was. */
function coveredFrom({coverage}: Tables, start: string): string | null {
  const first = coverage
    .filter(({level, coverage: how}) => level === "minister" && how !== "none")
    .map((row) => row.start)
    .sort()[0];
  return first === undefined || first <= start ? null : first;
}
