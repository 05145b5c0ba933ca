import {parseEdtf} from "../../time/edtf.js";

/** What a careful reader finds in a page; people by full name under the name of their side, in lower case. */
export interface GoldArticle {
  slug: string;
  language: string;
  contacts: GoldContact[];
}

/** `optional` contacts are neither missed nor false; `channel_ok` takes a visit for a meeting and the other way round. */
export interface GoldContact {
  channel: string;
  channel_ok?: boolean;
  status: string;
  prominence: string;
  date: string | null;
  date_earliest?: string | null;
  date_latest?: string | null;
  date_expression?: string | null;
  true_date?: string | null;
  /** A side's code, or `unknown`. */
  initiator: string;
  optional?: boolean;
  /** Names by side, under whatever the file calls the side. */
  [side: string]: unknown;
}

/** As much of a coded contact as is scored. */
export interface ScoredContact {
  channel: string;
  status: string;
  prominence: string;
  date: string | null;
  date_earliest: string | null;
  date_latest: string | null;
  initiator: string | null;
  invited_by: string | null;
  travelled: string | null;
  participants: readonly {side: string; name: string | null}[];
}

/** A side's code and what the gold calls it. */
export interface ScoredSide {
  side: string;
  key: string;
}

/** Counts over any number of articles; `matched` contacts are those that coder and reader both have. */
export interface Score {
  matched: number;
  extra: number;
  missed: number;
  channel: number;
  status: number;
  initiator: number;
  initiatorOf: number;
  people: number;
  peopleExtra: number;
  peopleMissed: number;
  dateIn: number;
  dateExact: number;
  dateOf: number;
  dateWrong: number;
  /** What is not as the gold has it, a line each. */
  notes: string[];
}

/** A score before anything is counted. */
export function emptyScore(): Score {
  const counts = {matched: 0, extra: 0, missed: 0, channel: 0, status: 0, initiator: 0, initiatorOf: 0};
  const people = {people: 0, peopleExtra: 0, peopleMissed: 0};
  return {...counts, ...people, dateIn: 0, dateExact: 0, dateOf: 0, dateWrong: 0, notes: []};
}

const EQUAL_CHANNELS = ["meeting", "visit"];
const OFFICE = /minister|president|leader|chief|speaker|envoy|official|delegation|ambassador/i;

/** Adds one article's contacts to a score: the best fitting pairs are matched first, each contact once. */
export function scoreArticle(
  score: Score,
  {gold, coded}: {gold: GoldArticle; coded: readonly ScoredContact[] | null},
  sides: readonly ScoredSide[]
): void {
  const wanted = gold.contacts.filter(({optional}) => !optional).length;
  if (coded === null) {
    score.missed += wanted;
    return;
  }
  const matches = match(gold.contacts, coded, sides);
  for (const contact of gold.contacts) {
    const found = matches.get(contact);
    if (contact.optional) continue;
    if (found) scoreMatch(score, {gold: contact, coded: found}, sides);
    else {
      score.missed += 1;
      score.notes.push(`${gold.slug}: missed ${contact.channel} ${contact.date ?? "undated"}`);
    }
  }
  const used = new Set(matches.values());
  const extra = coded.filter((contact) => !used.has(contact));
  score.extra += extra.length;
  for (const contact of extra) score.notes.push(`${gold.slug}: extra ${contact.channel} ${contact.date ?? "undated"}`);
}

function match(
  gold: readonly GoldContact[],
  coded: readonly ScoredContact[],
  sides: readonly ScoredSide[]
): Map<GoldContact, ScoredContact> {
  const pairs = gold.flatMap((wanted) =>
    coded.map((found) => ({wanted, found, common: likeness(wanted, found, sides)}))
  );
  const matches = new Map<GoldContact, ScoredContact>();
  const used = new Set<ScoredContact>();
  for (const {wanted, found, common} of pairs.sort((a, b) => b.common - a.common)) {
    if (common <= 0 || matches.has(wanted) || used.has(found)) continue;
    matches.set(wanted, found);
    used.add(found);
  }
  return matches;
}

/** How much two contacts have in common; 0 for two that have nothing to do with one another. */
function likeness(gold: GoldContact, coded: ScoredContact, sides: readonly ScoredSide[]): number {
  const names = sides.map((side) => [goldNames(gold, side), codedNames(coded, side)] as const);
  const shared = names.reduce((sum, [wanted, found]) => sum + [...wanted].filter((name) => found.has(name)).length, 0);
  const nobody = names.every(([wanted]) => wanted.size === 0);
  const days = daysOf(gold.date) ?? daysOf(gold.true_date);
  const meets = days !== null && overlaps(coded, days);
  const same = isChannel(gold, coded);
  if (shared === 0 && !(same && (meets || nobody))) return 0;
  return 2 * shared + Number(same) + 0.6 * Number(meets) + 0.3 * Number(gold.prominence === coded.prominence);
}

function scoreMatch(
  score: Score,
  {gold, coded}: {gold: GoldContact; coded: ScoredContact},
  sides: readonly ScoredSide[]
): void {
  score.matched += 1;
  score.channel += Number(isChannel(gold, coded));
  score.status += Number(gold.status === coded.status);
  if (gold.initiator !== "unknown") {
    score.initiatorOf += 1;
    score.initiator += Number(startersOf(coded, gold.channel).includes(gold.initiator));
  }
  scorePeople(score, {gold, coded}, sides);
  scoreDate(score, gold, coded);
}

function startersOf({initiator, invited_by, travelled}: ScoredContact, channel: string): (string | null)[] {
  return EQUAL_CHANNELS.includes(channel) ? [initiator, invited_by, travelled] : [initiator];
}

/** People too many count only where the gold names everybody. */
function scorePeople(
  score: Score,
  {gold, coded}: {gold: GoldContact; coded: ScoredContact},
  sides: readonly ScoredSide[]
): void {
  const wanted = new Set(sides.flatMap((side) => [...goldNames(gold, side)].map((name) => `${side.side} ${name}`)));
  const found = new Set(sides.flatMap((side) => [...codedNames(coded, side)].map((name) => `${side.side} ${name}`)));
  const listed = sides.reduce((sum, {key}) => sum + namesIn(gold, key).length, 0);
  const right = [...wanted].filter((name) => found.has(name)).length;
  score.people += right;
  score.peopleMissed += wanted.size - right;
  if (wanted.size === listed) score.peopleExtra += found.size - right;
}

function scoreDate(score: Score, gold: GoldContact, coded: ScoredContact): void {
  const days = daysOf(gold.date);
  const truth = daysOf(gold.true_date);
  if (days) {
    score.dateOf += 1;
    score.dateIn += Number(overlaps(coded, days));
    score.dateExact += Number(isExact(gold, coded, {days, truth}));
  }
  const real = days ?? truth;
  if (!real || !coded.date_earliest || !coded.date_latest || overlaps(coded, real)) return;
  score.dateWrong += 1;
  score.notes.push(`wrong date ${coded.date} for ${gold.date ?? gold.true_date} (${gold.date_expression ?? ""})`);
}

/** The gold's interval, or a narrower one that holds the true day. */
function isExact(
  gold: GoldContact,
  {date_earliest: earliest, date_latest: latest}: ScoredContact,
  {days, truth}: {days: Days; truth: Days | null}
): boolean {
  const [from, to] = [gold.date_earliest || days[0], gold.date_latest || days[1]];
  if (earliest === from && latest === to) return true;
  return (
    !!truth && !!earliest && !!latest && from <= earliest && earliest <= truth[0] && truth[1] <= latest && latest <= to
  );
}

function isChannel(gold: GoldContact, coded: ScoredContact): boolean {
  return gold.channel === coded.channel || (!!gold.channel_ok && EQUAL_CHANNELS.includes(coded.channel));
}

function overlaps({date_earliest, date_latest}: ScoredContact, [from, to]: Days): boolean {
  return !!date_earliest && !!date_latest && date_earliest <= to && from <= date_latest;
}

type Days = readonly [earliest: string, latest: string];

function daysOf(edtf: string | null | undefined): Days | null {
  if (!edtf) return null;
  const {earliest, latest} = parseEdtf(edtf);
  return earliest === null && latest === null ? null : [earliest ?? "0000-01-01", latest ?? "9999-12-31"];
}

function namesIn(gold: GoldContact, key: string): string[] {
  const names = gold[key];
  return Array.isArray(names) ? names.map(String) : [];
}

/** Surnames; of offices without a name nothing is asked. */
function goldNames(gold: GoldContact, {key}: ScoredSide): Set<string> {
  return new Set(
    namesIn(gold, key)
      .filter((name) => !OFFICE.test(name))
      .map(surname)
  );
}

function codedNames({participants}: ScoredContact, {side}: ScoredSide): Set<string> {
  return new Set(participants.flatMap((person) => (person.side === side && person.name ? [surname(person.name)] : [])));
}

/** The last word of a name in plain letters. */
function surname(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/[^ -~]/g, "")
    .toLowerCase();
  return (
    plain
      .replace(/[^a-z]+/g, " ")
      .trim()
      .split(" ")
      .at(-1) ?? ""
  );
}
