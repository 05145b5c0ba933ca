import {MadeOf} from "../../tables/made-of.js";
import type {ContactRow, JourneyRow, MentionRow, Tables} from "../../tables/rows.js";
import type {ChartRows, Dyad, Side} from "../chart.js";
import {compare} from "../compare.js";
import {type Band, holderBands} from "../holders.js";
import {laneOf} from "../lane.js";
import {namesOf} from "../names-of.js";
import {ofContact, ofContacts} from "../rows-of.js";
import {dateExpression} from "../words/date-expression.js";
import {intervalWords} from "../words/days.js";
import {whoWords} from "../words/who.js";
import {type Gap, uncoveredSpans} from "./gaps.js";
import {journeyWords} from "./journey-words.js";
import {titleOf} from "./label.js";
import type {LineItem} from "./lay-out.js";
import {anchorOf, lastDay, stopWords} from "./rows.js";

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

const known = new MadeOf<RecordRows>();

/**
 * Rows of the line with the record: calls and messages one by one, meetings and visits as journeys, in the order of time. Three
 * charts ask for them, so they are made once of the same tables.
 */
export function recordRows(tables: Tables, dyad: Dyad, texts: Tables = tables): RecordRows {
  return known.of(tables, [dyad, texts], () => freshRows(tables, dyad, texts));
}

function freshRows(tables: Tables, dyad: Dyad, texts: Tables): RecordRows {
  const occurred = tables.contacts.filter(({status}) => status === "occurred");
  const period = {start: dyad.period.start, end: dyad.period.end ?? lastDay(occurred, dyad)};
  const scene = {tables, dyad, texts};
  const spoken = occurred.filter(({channel}) => channel !== "meeting" && channel !== "visit");
  const journeys = tables.journeys.flatMap((journey) => {
    const contacts = ofContacts(tables.contacts, journey.contact_ids).filter(({status}) => status === "occurred");
    return contacts.length === 0 ? [] : [journeyMark(journey, contacts, scene)];
  });
  const all = [...spoken.flatMap((contact) => spokenMark(contact, scene)), ...journeys].sort(byTime);
  return {
    sides: dyad.sides.map(({capital, name, color}) => ({capital, name, color})),
    period,
    marks: all,
    bands: holderBands(tables.tenures, {dyad, period}),
    stop: stopWords(tables, dyad),
    gaps: uncoveredSpans(tables.coverage, period),
    texts: tables.articles.length,
    sampled: sampledChannels(tables),
    contacts: occurred.length,
    reported: occurred.filter(({provenance}) => provenance !== "record").length,
    n: all.length,
    unknown: all.filter(({kind, lane}) => kind === "call" && lane === "line").length
  };
}

function sampledChannels({coverage}: Tables): string[] {
  const partial = coverage.filter((row) => row.coverage !== "none" && !row.rated);
  return [...new Set(partial.map(({channel}) => channel))];
}

function byTime(a: RecordMark, b: RecordMark): number {
  return compare(a.earliest, b.earliest) || compare(a.latest, b.latest) || compare(a.key, b.key);
}

interface Scene {
  tables: Tables;
  dyad: Dyad;
  texts: Tables;
}

function spokenMark(contact: ContactRow, {dyad, tables, texts}: Scene): RecordMark[] {
  const earliest = contact.date_earliest ?? contact.date_latest;
  const latest = contact.date_latest ?? contact.date_earliest;
  if (earliest === null || latest === null) return [];
  const own = ofContact(tables.participants, contact.contact_id);
  const seen = witness([contact], tables, texts);
  const mark = marks.of(contact, [...namesOf(dyad), ...own, ...witnessed(seen)], () => {
    const {full, brief} = whoWords(contact, own, dyad);
    const when = intervalWords(contact.date_earliest, contact.date_latest);
    const mark = {key: contact.contact_id, kind: kindOf(contact), when, who: full};
    const lane = laneOf(contact.direction, dyad);
    return {...mark, lane, earliest, latest, anchor: anchorOf(contact), ...toldBy([contact], seen, {when, brief})};
  });
  return [mark];
}

const kindOf = ({channel}: ContactRow): RecordMark["kind"] => (channel === "message" ? "message" : "call");

function journeyMark(journey: JourneyRow, contacts: readonly ContactRow[], {dyad, tables, texts}: Scene): RecordMark {
  const own = ofContacts(tables.participants, journey.contact_ids);
  const seen = witness(contacts, tables, texts);
  return marks.of(journey, [...namesOf(dyad), contacts.length, ...contacts, ...own, ...witnessed(seen)], () => {
    const when = intervalWords(journey.start, journey.end);
    const words = journeyWords(journey, tables, dyad);
    const lane = laneOf(journey.side, dyad);
    const days = {earliest: journey.start, latest: journey.start_latest, anchor: "middle" as const};
    const mark = {key: journey.journey_id, kind: "journey" as const, lane, ...days, when, who: words};
    return {...mark, ...toldBy(contacts, seen, {when, brief: words})};
  });
}

/** A mark is made anew when anything it says comes of another row. */
const marks = new MadeOf<RecordMark>();

/** Which of the contacts a text reports, and what it says. */
interface Witness {
  read: ContactRow | undefined;
  mention: MentionRow | undefined;
  /** The contact as the texts alone have it. */
  told: ContactRow | undefined;
  words: string | null;
}

function witness(contacts: readonly ContactRow[], {mentions}: Tables, texts: Tables): Witness {
  const read = contacts.find(({provenance}) => provenance !== "record");
  if (read === undefined) return {read, mention: undefined, told: undefined, words: null};
  const {contact_id} = read;
  const [mention, told] = [ofContact(mentions, contact_id)[0], ofContact(texts.contacts, contact_id)[0]];
  return {read, mention, told, words: dateExpression(read, mentions)};
}

const witnessed = ({read, mention, told, words}: Witness): unknown[] => [read, mention, told, words];

type Told = Pick<RecordMark, "large" | "filled" | "silent" | "named" | "contact_ids" | "mention_id" | "label">;

function toldBy(
  contacts: readonly ContactRow[],
  {read, mention, told, words}: Witness,
  {when, brief}: {when: string; brief: string}
): Told {
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
