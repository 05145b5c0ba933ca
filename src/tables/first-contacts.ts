import {addDays} from "../time/day.js";
import {parseEdtf} from "../time/edtf.js";
import {type Anchor, anchors, windowOf} from "./anchors.js";
import {by} from "./compare.js";
import {coveredTime, daysBetween} from "./covered-time.js";
import {groupBy} from "./group-by.js";
import type {TransitionInput} from "./input.js";
import {leadingOffices} from "./leading-offices.js";
import {MadeOf} from "./made-of.js";
import type {ContactRow, Coverage, FirstContacts, OfficeRow, ParticipantRow} from "./rows.js";
import type {TransitionFacts} from "./transitions.js";

export const noFirstContacts: FirstContacts = {
  first_message: null,
  message_lag_low: null,
  message_lag_high: null,
  first_call: null,
  call_lag_low: null,
  call_lag_high: null,
  first_meeting: null,
  meeting_lag_low: null,
  meeting_lag_high: null,
  first_counterpart: null,
  counterpart_lag_low: null,
  counterpart_lag_high: null,
  censored: [],
  observed_days: null,
  coverage: null,
  window_start: null,
  window_end: null,
  overlaps: []
};

interface First {
  id: string | null;
  low: number | null;
  high: number | null;
}

const CHANNELS = {message: ["message"], call: ["call", "video_call"], meeting: ["meeting", "visit"]};
const EVER = "9999-12-31";

/** The first contacts after each change of a leading office, by the step that anchors it. */
export function firstContacts(
  transitions: readonly TransitionInput[],
  facts: TransitionFacts
): Map<string, FirstContacts> {
  const offices = leadingOffices(facts.offices);
  const found = anchors(
    transitions,
    offices.map(({office_id}) => office_id)
  );
  const period = {earliest: firstDay(facts), latest: facts.end};
  const windows = found.map((anchor) => ({anchor, window: windowOf(anchor, period)}));
  return new Map(
    windows.map(({anchor, window}) => {
      if (window === null) return [anchor.transition_id, noFirstContacts];
      const overlapping = windows.filter(
        ({anchor: other, window: theirs}) =>
          other !== anchor &&
          other.office_id === anchor.office_id &&
          theirs !== null &&
          theirs.start <= window.end &&
          window.start <= theirs.end
      );
      const row: FirstContacts = {
        ...after(anchor, facts),
        window_start: window.start,
        window_end: window.end,
        overlaps: overlapping.map(({anchor: other}) => other.change_id)
      };
      return [anchor.transition_id, row];
    })
  );
}

/** The record begins with the first day any of it covers. */
function firstDay({coverage}: TransitionFacts): string | null {
  return coverage.map(({start}) => start).sort()[0] ?? null;
}

function after(anchor: Anchor, facts: TransitionFacts): FirstContacts {
  const own = contactsWith(anchor, facts);
  const [message, call, meeting] = [CHANNELS.message, CHANNELS.call, CHANNELS.meeting].map((channels) =>
    first(
      own.filter(({channel}) => channels.includes(channel)),
      anchor
    )
  ) as [First, First, First];
  const withPeer = contactsWithCounterpart(anchor, facts);
  const counterpart = first(
    own.filter(({channel, contact_id}) => channel !== "message" && withPeer.has(contact_id)),
    anchor
  );
  const kinds = {message, call, meeting, counterpart};
  const end = endOf(anchor, facts);
  return {
    ...noFirstContacts,
    first_message: message.id,
    message_lag_low: message.low,
    message_lag_high: message.high,
    first_call: call.id,
    call_lag_low: call.low,
    call_lag_high: call.high,
    first_meeting: meeting.id,
    meeting_lag_low: meeting.low,
    meeting_lag_high: meeting.high,
    first_counterpart: counterpart.id,
    counterpart_lag_low: counterpart.low,
    counterpart_lag_high: counterpart.high,
    censored: Object.entries(kinds).flatMap(([kind, {id}]) => (id === null ? [kind] : [])),
    observed_days: end === null ? null : Math.max(0, daysBetween(anchor.date.latest ?? end, end)),
    coverage: coverageAfter(anchor, counterpart.high, facts)
  };
}

/** What took place with the new holder in that office, from the anchor on. */
function contactsWith({incoming, office_id, date}: Anchor, {contacts, participants}: TransitionFacts): ContactRow[] {
  const ids = bySeat
    .of(participants, [], () => contactsBySeat(participants))
    .get(seatOf({person_id: incoming, office_id}));
  const rows = byId(contacts);
  const own = [...(ids ?? [])].flatMap((id) => rows.get(id) ?? []);
  return own.filter(({status, date_latest}) => status === "occurred" && (date_latest ?? EVER) >= (date.earliest ?? ""));
}

type Seat = Pick<ParticipantRow, "person_id" | "office_id">;

const bySeat = new MadeOf<ReadonlyMap<string, ReadonlySet<string>>>();

const seatOf = ({person_id, office_id}: Seat): string => `${office_id} ${person_id}`;

/** The contacts in which somebody took part in an office. */
function contactsBySeat(participants: readonly ParticipantRow[]): Map<string, Set<string>> {
  const seats = [...groupBy(participants, seatOf)];
  return new Map(seats.map(([seat, own]) => [seat, new Set(own.map(({contact_id}) => contact_id))]));
}

const numbered = new WeakMap<readonly ContactRow[], ReadonlyMap<string, ContactRow>>();

function byId(contacts: readonly ContactRow[]): ReadonlyMap<string, ContactRow> {
  const rows = numbered.get(contacts) ?? new Map(contacts.map((contact) => [contact.contact_id, contact]));
  numbered.set(contacts, rows);
  return rows;
}

/** The contacts in which somebody of another side in an office of the same role took part. */
function contactsWithCounterpart({office_id, side}: Anchor, {participants, offices}: TransitionFacts): Set<string> {
  const key = `${office_id} ${side}`;
  const known = counterparts.get(participants) ?? new Map<string, Set<string>>();
  counterparts.set(participants, known);
  const found = known.get(key) ?? soughtCounterparts({office_id, side}, {participants, offices});
  known.set(key, found);
  return found;
}

const counterparts = new WeakMap<readonly ParticipantRow[], Map<string, Set<string>>>();

function soughtCounterparts(
  {office_id, side}: Pick<Anchor, "office_id" | "side">,
  {participants, offices}: Pick<TransitionFacts, "participants" | "offices">
): Set<string> {
  const role = roleOf(office_id, offices);
  const peers = offices
    .filter((office) => office.role === role)
    .flatMap((one) => byOffice(participants).get(one.office_id) ?? []);
  return new Set(peers.filter((one) => one.side !== side).map(({contact_id}) => contact_id));
}

const indexed = new WeakMap<readonly ParticipantRow[], ReadonlyMap<string | null, ParticipantRow[]>>();

/** Who took part, by the office held then; every change and every variant of the claims asks for the same. */
function byOffice(participants: readonly ParticipantRow[]): ReadonlyMap<string | null, ParticipantRow[]> {
  const offices = indexed.get(participants) ?? groupBy(participants, ({office_id}) => office_id);
  indexed.set(participants, offices);
  return offices;
}

function roleOf(office_id: string | null, offices: readonly OfficeRow[]): string | null {
  return offices.find((office) => office.office_id === office_id)?.role ?? null;
}

/** The contact that surely was there first, and the days within which the first of them lay. */
function first(contacts: readonly ContactRow[], {date}: Anchor): First {
  const dated = contacts.filter(({date_earliest, date_latest}) => date_earliest !== null && date_latest !== null);
  const sure = leastOf(dated, surest);
  const soonest = leastOf(dated, begins);
  if (!sure || !soonest || date.earliest === null || date.latest === null) return {id: null, low: null, high: null};
  return {
    id: sure.contact_id,
    low: Math.max(0, daysBetween(date.latest, soonest.date_earliest ?? "")),
    high: daysBetween(date.earliest, sure.date_latest ?? "")
  };
}

const surest = by<ContactRow>(
  ({date_latest}) => date_latest,
  ({contact_id}) => contact_id
);
const begins = by<ContactRow>(({date_earliest}) => date_earliest);

/** What would stand first; of very many rows an order is not needed. */
function leastOf<Row>(rows: readonly Row[], order: (a: Row, b: Row) => number): Row | undefined {
  return rows.reduce<Row | undefined>((least, row) => (least && order(least, row) <= 0 ? least : row), undefined);
}

function endOf({incoming, office_id}: Anchor, {tenures, end}: TransitionFacts): string | null {
  const own = tenures.filter((tenure) => tenure.person_id === incoming && tenure.office_id === office_id);
  const ends = own.map((tenure) => (tenure.end === null ? EVER : (parseEdtf(tenure.end).latest ?? EVER))).sort();
  const left = ends.at(-1) ?? EVER;
  const last = end !== null && end < left ? end : left;
  return last === EVER ? null : last;
}

/** How well the days to the first contact with the counterpart were searched; `none` where some of them were not at all. */
function coverageAfter({office_id, date}: Anchor, lag: number | null, facts: TransitionFacts): Coverage {
  const level = facts.offices.find((office) => office.office_id === office_id)?.level ?? "official";
  const earliest = date.earliest ?? "";
  const latest = lag === null ? (facts.end ?? earliest) : addDays(earliest, lag);
  const times = ["call", "meeting"].map((channel) => coveredTime(facts.coverage, {level, channel}, {earliest, latest}));
  if (times.some(({days}) => days <= daysBetween(earliest, latest))) return "none";
  return times.every(({coverage}) => coverage === "full") ? "full" : "partial";
}
