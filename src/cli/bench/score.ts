import {
  codedNames,
  type Days,
  daysOf,
  type GoldArticle,
  type GoldContact,
  goldNames,
  isChannel,
  isEncounter,
  namesIn,
  overlaps,
  type ScoredContact,
  type ScoredSide
} from "./gold.js";
import {matchGold} from "./match-gold.js";

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

/** Adds one article's contacts to a score; where there is no coding, all are missed. */
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
  const matches = matchGold(gold.contacts, coded, sides);
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
  return isEncounter(channel) ? [initiator, invited_by, travelled] : [initiator];
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
