import {dayNumber} from "../../time/day.js";
import {isBounded, lengthInDays, overlaps} from "../../time/interval.js";
import type {Dated} from "../dating/dated.js";
import type {Draft} from "../grammar/draft.js";
import {isLookedFor, sidesAmong} from "../people/any-pair.js";
import type {Member} from "../people/entities.js";
import {type Cluster, isLead, join, samePerson, sameStatus} from "./cluster.js";

/** Meetings of a visitor during his visit are the visit, unless the meeting is the news and the visit only its setting. */
export function foldIntoVisits(clusters: Cluster[], sides: readonly string[]): Cluster[] {
  const kept: Cluster[] = [];
  for (const [i, cluster] of clusters.entries()) {
    const fits = (other: Cluster) => foldable(other, cluster, sides);
    const before = clusters[i - 1];
    const home =
      before && kept.includes(before) && isNextTold(before, cluster) && fits(before) ? before : kept.find(fits);
    if (!home || (!overlaps(home.interval, cluster.interval) && isAwaited(cluster, clusters[i + 1], sides))) {
      kept.push(cluster);
      continue;
    }
    const channel = isLead(home) ? home.channel : "visit";
    const met = dayOfMeeting(home, cluster) ?? (channel === "visit" ? wholeStay(home, cluster) : null);
    for (const mention of cluster.mentions) join(home, mention);
    home.channel = channel;
    if (met) [home.best, home.interval] = [met, met.interval];
  }
  return kept;
}

/** "landed on Monday night. The following morning Y received him": of two days the one on which somebody was met. */
function dayOfMeeting(a: Cluster, b: Cluster): Dated | null {
  const [arrival, meeting] = isArrival(a, b) ? [a, b] : [b, a];
  if (!isArrival(arrival, meeting) || isAlone(meeting) || !arrival.best.expression || !meeting.best.expression)
    return null;
  return overlaps(arrival.interval, meeting.interval) ? null : meeting.best;
}

/** "left on Wednesday after a two-day visit. On Tuesday Y received him": of the days of a stay, all. */
function wholeStay(a: Cluster, b: Cluster): Dated | null {
  const stay = [a, b].find(({best: {draft, date}}) => draft.channel === "visit" && date.date?.includes("/") === true);
  return stay && overlaps(a.interval, b.interval) ? stay.best : null;
}

/** The traveller alone, or a journey and those whom its sentence says he met, on a day told with the meeting. */
function isArrival(journey: Cluster, {channel, mentions: [met], members}: Cluster): boolean {
  if (isAlone(journey)) return true;
  const one =
    journey.channel === "visit" && channel === "meeting" && journey.best.draft.sentence === met?.draft.sentence;
  return one && journey.members.every((m) => members.some((other) => samePerson(m, other)));
}

function isAlone({members}: Cluster): boolean {
  return new Set(members.map(({side}) => side)).size === 1;
}

/** The sentence behind tells, without a day of its own, what came next. */
function isNextTold(before: Cluster, next: Cluster): boolean {
  const [first] = next.mentions;
  return !hasOwnDay(next) && first?.draft.sentence === (before.mentions.at(-1)?.draft.sentence ?? -2) + 1;
}

/** "He had opened his tour on Tuesday. Y showed him round": a journey to nobody yet, of whom the next sentence tells. */
function isAwaited(visit: Cluster, next: Cluster | undefined, sides: readonly string[]): boolean {
  const alone = isAlone(visit) && visit.channel === "visit";
  return (
    alone &&
    visit.best.expression !== null &&
    next !== undefined &&
    isNextTold(visit, next) &&
    foldable(visit, next, sides)
  );
}

/** "was received by X, lunched with Y and saw Z": one guest, one breath, one visit. */
function oneBreath(a: Cluster, b: Cluster, sides: readonly string[]): boolean {
  if (a.channel !== "meeting" && a.channel !== "visit") return false;
  if (b.channel !== "meeting") return false;
  const [x, y] = [a.mentions.at(-1), b.mentions[0]];
  if (!x || !y || x.draft.sentence !== y.draft.sentence || !sameStatus(x.draft, y.draft)) return false;
  if (y.draft.apart || (x.expression && y.expression && x.expression !== y.expression)) return false;
  if (a.best.expression && y.expression && !overlaps(a.interval, b.interval)) return false;
  return sidesAmong(sides, [...a.members, ...b.members]).some((side) => {
    const [left, right] = [a, b].map((c) => c.members.filter((m) => m.side === side)) as [Member[], Member[]];
    return left.length > 0 && left.every((l) => right.some((r) => samePerson(l, r)));
  });
}

/** "met X in A on Sunday. He also had talks with Y": the same guest of the same country, with no day of its own. */
function nextOnVisit(a: Cluster, b: Cluster, sides: readonly string[]): boolean {
  const [x, y] = [a.best.draft, b.best.draft];
  if (a.channel !== "meeting" || b.channel !== "meeting" || !sameStatus(x, y) || hasOwnDay(b)) return false;
  // "…, before being received by Y": a reception that a clause of its own sets apart.
  if (y.apart && y.host !== null) return false;
  if (y.sentence - (a.mentions.at(-1)?.draft.sentence ?? 0) > 1 || !overlaps(a.interval, b.interval)) return false;
  if (!x.country || !sides.includes(x.country) || (y.country && y.country !== x.country)) return false;
  const guests = a.members.filter(({side}) => side !== x.country);
  return guests.some((g) => b.members.some((m) => samePerson(g, m)));
}

const LONG_BEFORE = 14;

/** "X met Y. The last time he had visited A was in October": the news is no part of the journey told behind it. */
function isLongBefore(visit: Cluster, meeting: Cluster): boolean {
  const [then, now] = [visit.interval.latest, meeting.interval.latest];
  if (!visit.best.expression || meeting.best.expression || then === null || now === null) return false;
  return dayNumber(now) - dayNumber(then) > LONG_BEFORE;
}

/** An arrival at night and a meeting the next day are one visit, where the journey itself meets nobody else. */
const NIGHTS = 2;

function isStay(
  visit: Cluster,
  meeting: Cluster,
  {travelled, sides}: {travelled: string; sides: readonly string[]}
): boolean {
  const host = sides.find((side) => side !== travelled);
  const [hosts, met] = [visit, meeting].map((c) => c.members.filter((m) => m.side === host)) as [Member[], Member[]];
  const same = hosts.every((h) => met.some((m) => samePerson(h, m)));
  if (!same || !isBounded(visit.interval) || !isBounded(meeting.interval)) return false;
  const from = visit.interval.earliest < meeting.interval.earliest ? visit.interval : meeting.interval;
  const to = from === visit.interval ? meeting.interval : visit.interval;
  return lengthInDays({earliest: from.earliest, latest: to.latest}) <= NIGHTS + 1;
}

/** A visit, or a meeting that another sentence calls part of a journey. */
function isJourney({channel, mentions}: Cluster): boolean {
  return channel === "visit" || (channel === "meeting" && mentions.some(({draft}) => draft.channel === "visit"));
}

function journeyOf({mentions}: Cluster): Draft | undefined {
  return mentions.find(({draft}) => draft.travelled !== null)?.draft ?? mentions[0]?.draft;
}

/** Dated by words of its own, not only as part of the news. */
function hasOwnDay({best: {expression, draft}}: Cluster): boolean {
  return expression !== null && !(draft.lookback?.news && expression.start < draft.start);
}

/** Sentences behind a journey in which it is told again whom the traveller met. */
const TOLD_AGAIN = 10;

/** "was received by X, Y and Z. … Z told him …": nobody but those whom the journey names. */
function isOfVisit(meeting: Cluster, visit: Cluster): boolean {
  const spoken = meeting.mentions.every(({draft}) => draft.frame === "speaks");
  return spoken && meeting.members.every((m) => visit.members.some((v) => samePerson(v, m)));
}

function foldable(a: Cluster, b: Cluster, sides: readonly string[]): boolean {
  if (oneBreath(a, b, sides) || nextOnVisit(a, b, sides)) return true;
  const first = isJourney(a) && (journeyOf(a)?.travelled != null || !isJourney(b));
  const [visit, meeting] = first ? [a, b] : [b, a];
  if (!isJourney(visit) || !["meeting", "visit"].includes(meeting.channel)) return false;
  const [v, m] = [journeyOf(visit), meeting.mentions[0]?.draft];
  if (!v || !m || !sameStatus(v, m) || !v.travelled) return false;
  if (visit.channel !== "visit" && hasOwnDay(meeting)) return false;
  const travellers = visit.members.filter((x) => x.side === v.travelled);
  const guests = meeting.members.filter((x) => x.side === v.travelled);
  if (!travellers.some((t) => guests.some((g) => samePerson(t, g)))) return false;
  const place = m.place?.country ?? null;
  if (place !== null && place !== v.destination?.country) return false;
  const apart = meeting.best.expression && visit.best.expression && !overlaps(meeting.interval, visit.interval);
  if (apart) return isStay(visit, meeting, {travelled: v.travelled, sides});
  if (meeting.best.expression && visit.best.expression && !isLookedFor(sides, v.travelled)) return false;
  if (v.sentence > m.sentence && isLongBefore(visit, meeting)) return false;
  const between = Math.abs((m.sentence ?? 0) - (v.sentence ?? 0));
  if (meeting.best.expression === null && between <= TOLD_AGAIN && isOfVisit(meeting, visit)) return true;
  return between <= 4 || (meeting.best.expression !== null && visit.best.expression !== null);
}
