import {MadeOf} from "../../tables/made-of.js";
import type {ContactRow, MentionRow, Tables} from "../../tables/rows.js";
import type {ChartRows, Dyad, Side} from "../chart.js";
import type {Channel} from "../codes.js";
import {compare} from "../compare.js";
import {type Band, holderBands} from "../holders.js";
import {type Lane, laneOf} from "../lane.js";
import {namesOf} from "../names-of.js";
import {reportedContacts} from "../reported.js";
import {ofContact} from "../rows-of.js";
import {basisWords} from "../words/basis.js";
import {channelWord} from "../words/channel.js";
import {dateExpression} from "../words/date-expression.js";
import {dayWords, intervalWords} from "../words/days.js";
import {shortName} from "../words/name.js";
import {participantWords} from "../words/participant.js";
import {capital, listOf} from "../words/sentence.js";
import {whoWords} from "../words/who.js";

/** Where on its bar a mark sits: at the end the text ties down, else in the middle. */
export type Anchor = "start" | "middle" | "end";

export interface LineMark {
  mention_id: string;
  contact_id: string;
  article_id: string;
  channel: Channel;
  lane: Lane;
  lead: boolean;
  /** A leader took part. */
  large: boolean;
  /** Read from the texts, not on the record only. */
  filled: boolean;
  earliest: string;
  latest: string;
  anchor: Anchor;
  /** The text's own words for the date. */
  words: string | null;
  when: string;
  who: string;
  /** The same in as few words as a label allows. */
  brief: string;
  people: string;
  how: string;
  quote: string;
}

export interface LineRows extends ChartRows {
  sides: Pick<Side, "capital" | "name" | "color">[];
  period: {start: string; end: string};
  marks: LineMark[];
  bands: Band[];
  /** What stops the line, told at its end. */
  stop: string[];
  texts: number;
  /** Contacts that cannot be drawn since nothing bounds their day. */
  undated: number;
}

const known = new MadeOf<LineRows>();

/** Rows of the line: every contact of the texts that took place, in the order of time; made once of the same tables. */
export function lineRows(tables: Tables, dyad: Dyad): LineRows {
  return known.of(tables, [dyad], () => freshRows(tables, dyad));
}

function freshRows(tables: Tables, dyad: Dyad): LineRows {
  const occurred = reportedContacts(tables);
  const period = {start: dyad.period.start, end: dyad.period.end ?? lastDay(occurred, dyad)};
  const all = occurred.flatMap((contact) => markOf(contact, tables, dyad));
  all.sort(
    (a, b) => compare(a.earliest, b.earliest) || compare(a.latest, b.latest) || compare(a.mention_id, b.mention_id)
  );
  return {
    sides: dyad.sides.map(({capital, name, color}) => ({capital, name, color})),
    period,
    marks: all,
    bands: holderBands(tables.tenures, {dyad, period}),
    stop: stopWords(tables, dyad),
    texts: tables.articles.length,
    undated: occurred.length - all.length,
    n: occurred.length,
    unknown: all.filter(({earliest, latest}) => earliest !== latest).length + occurred.length - all.length
  };
}

/** The last day on which any of the contacts can have been; the beginning of the period where there is none. */
export function lastDay(contacts: readonly ContactRow[], dyad: Dyad): string {
  return contacts.reduce(
    (last, {date_latest}) => (date_latest !== null && date_latest > last ? date_latest : last),
    dyad.period.start
  );
}

const LEFT: Record<string, string> = {overthrow: "overthrown", death: "dies", resignation: "resigns"};

/** What stops the line, told at its end; nothing where the period is open. */
export function stopWords(tables: Tables, dyad: Dyad): string[] {
  const {end} = dyad.period;
  if (end === null) return [];
  const last = tables.tenures.find((tenure) => tenure.end === end && dyad.top_offices.includes(tenure.office_id));
  const left =
    last === undefined ? [] : [`${shortName(last.name, dyad)} ${LEFT[last.end_reason ?? ""] ?? "leaves office"};`];
  return [dayWords(end), ...left, "the record stops"];
}

function leadMention(contact: ContactRow, mentions: readonly MentionRow[]): MentionRow | undefined {
  const own = ofContact(mentions, contact.contact_id);
  return own.find(({mention_id}) => mention_id === contact.contact_id) ?? own[0];
}

/** Where within its days a contact is drawn. */
export function anchorOf(contact: ContactRow): Anchor {
  if (contact.date_basis === "event") return "start";
  return contact.date_basis === "published" ? "end" : "middle";
}

function markOf(contact: ContactRow, tables: Tables, dyad: Dyad): LineMark[] {
  const mention = leadMention(contact, tables.mentions);
  const earliest = contact.date_earliest ?? contact.date_latest;
  const latest = contact.date_latest ?? contact.date_earliest;
  if (mention === undefined || earliest === null || latest === null) return [];
  const participants = ofContact(tables.participants, contact.contact_id);
  const words = dateExpression(contact, tables.mentions);
  const mark = marks.of(contact, [...namesOf(dyad), mention, words, ...participants], () => {
    const who = whoWords(contact, participants, dyad);
    return {
      mention_id: mention.mention_id,
      contact_id: contact.contact_id,
      article_id: mention.article_id,
      channel: contact.channel,
      lane: laneOf(contact.direction, dyad),
      lead: contact.prominence === "lead",
      large: contact.level === "leader",
      filled: contact.provenance !== "record",
      earliest,
      latest,
      anchor: anchorOf(contact),
      words,
      when: intervalWords(contact.date_earliest, contact.date_latest),
      who: who.full,
      brief: who.brief,
      people: listOf(participants.map((participant) => participantWords(participant, dyad))),
      how: basisWords(contact.date_basis),
      quote: mention.quote
    };
  });
  return [mark];
}

const marks = new MadeOf<LineMark>();

/** A mark in one sentence, for those who do not see it. */
export function markLabel(mark: LineMark): string {
  const words = mark.words === null ? "" : `, in the text’s words “${mark.words}”`;
  return `${capital(channelWord(mark.channel))}: ${mark.who}, ${mark.when}${words}. To the passage`;
}
