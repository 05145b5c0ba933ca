import type {ContactRow, JourneyRow, Tables} from "../../tables/rows.js";
import type {ChartRows, Dyad, Side} from "../chart.js";
import {type Band, holderBands} from "../holders.js";
import {ofContact, ofContacts} from "../rows-of.js";
import {dateExpression} from "../words/date-expression.js";
import {intervalWords} from "../words/days.js";
import {whoWords} from "../words/who.js";
import {type Gap, uncoveredSpans} from "./gaps.js";
import {journeyWords} from "./journey-words.js";
import {titleOf} from "./label.js";
import type {LineItem} from "./lay-out.js";
import {anchorOf, laneOf, lastDay, stopWords} from "./rows.js";

/** A call, a message or a journey; a journey stands for all its meetings. */
export interface RecordMark extends LineItem {
  /** The contact's id, or the journey's: the same in every picture that shows it. */
  key: string;
  kind: "call" | "message" | "journey";
  /** Read from the texts, not on the record only. */
  filled: boolean;
  /** The texts themselves do not say who rang, wrote or came: the side is the record's. */
  silent: boolean;
  contact_ids: string[];
  /** Where a text reports it; null on the record only. */
  mention_id: string | null;
  when: string;
  who: string;
  /** What is written beside a named mark: the text's words for the day, and who. */
  label: {title: string; brief: string} | null;
}

export interface RecordRows extends ChartRows {
  sides: Pick<Side, "capital" | "name" | "color">[];
  period: {start: string; end: string};
  marks: RecordMark[];
  bands: Band[];
  stop: string[];
  gaps: Gap[];
  texts: number;
  /** Channels of which the record holds a sample only. */
  sampled: string[];
  /** Contacts behind the marks: a journey holds one or more. */
  contacts: number;
  /** Contacts of the texts among them. */
  reported: number;
}

const known = new WeakMap<Tables, {dyad: Dyad; texts: Tables; rows: RecordRows}>();

/**
 * Rows of the line with the record: calls and messages one by one, meetings and visits as journeys, in the order of time. Three
 * charts ask for them, so they are made once of the same tables.
 */
export function recordRows(tables: Tables, dyad: Dyad, texts: Tables = tables): RecordRows {
  const before = known.get(tables);
  if (before?.dyad === dyad && before.texts === texts) return before.rows;
  const rows = freshRows(tables, dyad, texts);
  known.set(tables, {dyad, texts, rows});
  return rows;
}

function freshRows(tables: Tables, dyad: Dyad, texts: Tables): RecordRows {
  const occurred = tables.contacts.filter(({status}) => status === "occurred");
  const period = {start: dyad.period.start, end: dyad.period.end ?? lastDay(occurred, dyad)};
  const scene = {tables, dyad, texts};
  const spoken = occurred.filter(({channel}) => channel !== "meeting" && channel !== "visit");
  const journeys = tables.journeys.flatMap((journey) => {
    const contacts = ofContacts(occurred, journey.contact_ids);
    return contacts.length === 0 ? [] : [journeyMark(journey, contacts, scene)];
  });
  const marks = [...spoken.flatMap((contact) => spokenMark(contact, scene)), ...journeys].sort(byTime);
  return {
    sides: dyad.sides.map(({capital, name, color}) => ({capital, name, color})),
    period,
    marks,
    bands: holderBands(tables.tenures, dyad, period),
    stop: stopWords(tables, dyad),
    gaps: uncoveredSpans(tables.coverage, period),
    texts: tables.articles.length,
    sampled: sampledChannels(tables),
    contacts: occurred.length,
    reported: occurred.filter(({provenance}) => provenance !== "record").length,
    n: marks.length,
    unknown: marks.filter(({kind, lane}) => kind === "call" && lane === "line").length
  };
}

function sampledChannels({coverage}: Tables): string[] {
  const partial = coverage.filter((row) => row.coverage !== "none" && !row.rated);
  return [...new Set(partial.map(({channel}) => channel))];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function byTime(a: RecordMark, b: RecordMark): number {
  return compare(a.earliest, b.earliest) || compare(a.latest, b.latest) || compare(a.key, b.key);
}

interface Scene {
  tables: Tables;
  dyad: Dyad;
  texts: Tables;
}

function spokenMark(contact: ContactRow, scene: Scene): RecordMark[] {
  const earliest = contact.date_earliest ?? contact.date_latest;
  const latest = contact.date_latest ?? contact.date_earliest;
  if (earliest === null || latest === null) return [];
  const {dyad, tables} = scene;
  const own = ofContact(tables.participants, contact.contact_id);
  const {full, brief} = whoWords(contact, own, dyad);
  const when = intervalWords(contact.date_earliest, contact.date_latest);
  const mark = {key: contact.contact_id, kind: kindOf(contact), when, who: full};
  const lane = laneOf(contact.direction, dyad);
  return [{...mark, lane, earliest, latest, anchor: anchorOf(contact), ...witness([contact], {...scene, when, brief})}];
}

const kindOf = ({channel}: ContactRow): RecordMark["kind"] => (channel === "message" ? "message" : "call");

function journeyMark(journey: JourneyRow, contacts: readonly ContactRow[], scene: Scene): RecordMark {
  const when = intervalWords(journey.start, journey.end);
  const words = journeyWords(journey, scene.tables, scene.dyad);
  const lane = laneOf(journey.side, scene.dyad);
  const days = {earliest: journey.start, latest: journey.start_latest, anchor: "middle" as const};
  const mark = {key: journey.journey_id, kind: "journey" as const, lane, ...days, when, who: words};
  return {...mark, ...witness(contacts, {...scene, when, brief: words})};
}

type Witnessed = Pick<RecordMark, "large" | "filled" | "silent" | "named" | "contact_ids" | "mention_id" | "label">;

function witness(
  contacts: readonly ContactRow[],
  {tables, texts, when, brief}: Scene & {when: string; brief: string}
): Witnessed {
  const read = contacts.find(({provenance}) => provenance !== "record");
  const mention = read && ofContact(tables.mentions, read.contact_id)[0];
  const told = read && ofContact(texts.contacts, read.contact_id)[0];
  const words = read === undefined ? null : dateExpression(read, tables.mentions);
  return {
    large: contacts.some(({level}) => level === "leader"),
    filled: read !== undefined,
    silent: told?.direction === "unknown",
    named: read?.prominence === "lead",
    contact_ids: contacts.map(({contact_id}) => contact_id),
    mention_id: mention?.mention_id ?? null,
    label: read?.prominence === "lead" ? {title: titleOf({words, when}), brief} : null
  };
}
