import {dayNumber} from "../time/day.js";
import {type Interval, intersect, isBounded, lengthInDays, type OpenInterval, overlaps} from "../time/interval.js";
import {isAnyPair, isLookedFor, sidesAmong} from "./any-pair.js";
import type {Dated} from "./dated.js";
import {type Draft, distinct, filled, memberKey} from "./draft.js";
import type {Member} from "./entities.js";
import type {Channel} from "./types.js";

/** One contact of a text and the mentions that tell of it, first one first. */
export interface Cluster {
  channel: Channel;
  mentions: Dated[];
  members: Member[];
  /** The mention whose date is the contact's. */
  best: Dated;
  interval: OpenInterval;
}

/** Joins the mentions that tell of one contact. The order of the mentions in the text is the order of the result. */
export function mergeMentions(mentions: readonly Dated[], sides: readonly string[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const mention of mentions) {
    const home = clusters.filter((cluster) => belongs(cluster, mention, sides)).at(-1);
    if (home) join(home, mention);
    else if (!mention.draft.weak || mention.draft.stands || isDatedTalk(mention)) clusters.push(newCluster(mention));
  }
  return foldIntoVisits(clusters, sides);
}

/** "X and Y had talked on 28 April in A": two who talked at a place on a day that no other contact of theirs has. */
function isDatedTalk({draft, expression, interval}: Dated): boolean {
  if (draft.frame === "company") return expression?.part === "happened" && expression.relation === null;
  const exact = isBounded(interval) && lengthInDays(interval) === 1;
  return draft.frame === "speaks" && draft.place !== null && draft.members.length === 2 && expression !== null && exact;
}

function newCluster(mention: Dated): Cluster {
  const {channel, members} = mention.draft;
  return {channel, mentions: [mention], members, best: mention, interval: mention.interval};
}

function join(cluster: Cluster, mention: Dated): void {
  if (isSoft(cluster) && (!mention.draft.weak || namesChannel(cluster, mention.draft)))
    cluster.channel = mention.draft.channel;
  cluster.mentions.push(mention);
  cluster.members = filled(distinct([...cluster.members, ...mention.draft.members]));
  if (cluster.channel !== mention.draft.channel && mention.draft.channel === "visit" && !isLead(cluster))
    cluster.channel = "visit";
  if (precision(mention) < precision(cluster.best)) cluster.best = mention;
  cluster.interval = intersect(cluster.interval, mention.interval) ?? cluster.best.interval;
}

/** "X and Y spoke for an hour. The conversation …": at no place, the noun says what it was. */
function namesChannel({mentions}: Cluster, {frame}: Draft): boolean {
  return frame.startsWith("noun") && mentions.every(({draft}) => draft.frame === "speaks" && draft.country === null);
}

/** Told so far only by words that do not say by what channel. */
function isSoft({mentions}: Cluster): boolean {
  return mentions.every(({draft}) => draft.weak);
}

function precision({expression, interval}: Dated): number {
  const length = isBounded(interval) ? lengthInDays(interval) : 1e6;
  if (expression?.part === "told") return length + 1;
  return expression ? length : length + 1e7;
}

function isLead(cluster: Cluster): boolean {
  return (cluster.mentions[0]?.draft.sentence ?? 9) < 2;
}

function belongs(cluster: Cluster, {draft, expression, interval}: Dated, sides: readonly string[]): boolean {
  const first = cluster.mentions[0]?.draft;
  if (!first || !sameStatus(first, draft)) return false;
  const near = draft.sentence - (cluster.mentions.at(-1)?.draft.sentence ?? 0) <= NEAR;
  if (!draft.weak && !sameChannel(cluster, draft.channel) && !(near && isSoft(cluster))) return false;
  if (first.travelled && draft.travelled && first.travelled !== draft.travelled) return false;
  if (draft.channel === "message" && first.initiator !== draft.initiator) return false;
  if (!samePeople(cluster, draft, sides)) return false;
  if (expression && toldApart(cluster, {draft, expression, interval} as Dated)) return true;
  if (expression && cluster.mentions.some((m) => m.expression))
    return overlaps(cluster.interval, interval) && !contrasts(cluster, expression.value.type);
  const distance = draft.sentence - (cluster.mentions.at(-1)?.draft.sentence ?? 0);
  if (expression) return distance <= NEAR;
  return distance <= 3 || cluster.channel === draft.channel;
}

/** "X called off the trip. Y, who was to host him, …": a plan told as past beside its end is the one that was called off. */
function sameStatus(a: Draft, b: Draft): boolean {
  if (a.status === b.status) return true;
  const statuses = [a, b].map(({status}) => status);
  return statuses.includes("cancelled") && [a, b].some(({status, past}) => status === "announced" && past);
}

const TOLD_WITHIN = 3;

/** "… media said on Thursday. He sent it on Wednesday": the day of the telling is not another contact's. */
function toldApart({mentions, best}: Cluster, {draft, expression, interval}: Dated): boolean {
  if ((expression?.part === "told") === (best.expression?.part === "told") || !best.expression) return false;
  const near = draft.sentence - (mentions.at(-1)?.draft.sentence ?? 0) <= NEAR;
  if (!near || !isBounded(interval) || !isBounded(best.interval)) return false;
  const [a, b] = [interval, best.interval].sort((x, y) => (x.earliest < y.earliest ? -1 : 1)) as [Interval, Interval];
  return lengthInDays({earliest: a.earliest, latest: b.latest}) <= TOLD_WITHIN;
}

/** A background year or month that merely contains the news day is not the news. */
function contrasts(cluster: Cluster, type: string): boolean {
  const exact = isBounded(cluster.interval) && lengthInDays(cluster.interval) === 1;
  return exact && (type === "year" || type === "month") && isLead(cluster);
}

function sameChannel(cluster: Cluster, channel: Channel): boolean {
  if (cluster.channel === channel) return true;
  const pair = new Set([cluster.channel, channel]);
  return pair.has("call") && pair.has("video_call");
}

const NEAR = 2;

/** On each side on which both name somebody, they must share a person; unnamed offices must not differ. */
function samePeople(cluster: Cluster, draft: Draft, sides: readonly string[]): boolean {
  const near = draft.sentence - (cluster.mentions.at(-1)?.draft.sentence ?? 0) <= NEAR;
  const compared = sidesAmong(sides, [...cluster.members, ...draft.members]);
  if (
    isAnyPair(sides) &&
    cluster.members.length > 0 &&
    draft.members.length > 0 &&
    !compared.some((side) => cluster.members.some((m) => m.side === side) && draft.members.some((m) => m.side === side))
  )
    return false;
  return compared.every((side) => {
    const [left, right] = [cluster.members, draft.members].map((members) => members.filter((m) => m.side === side));
    if (!left?.length || !right?.length) return true;
    return left.some((l) => right.some((r) => samePerson(l, r) || (near && mayBeNamed(l, r))));
  });
}

function samePerson(a: Member, b: Member): boolean {
  if (memberKey(a) === memberKey(b)) return true;
  if (a.name !== null && b.name !== null) return false;
  return a.role !== null && (a.role === b.role || a.role === "leadership" || b.role === "leadership");
}

/** An office told of first and, a sentence later, somebody whose office the text does not say. */
function mayBeNamed(a: Member, b: Member): boolean {
  return (a.name === null) !== (b.name === null) && (a.name === null ? b.role : a.role) === null;
}

/** Meetings of a visitor during his visit are the visit, unless the meeting is the news and the visit only its setting. */
function foldIntoVisits(clusters: Cluster[], sides: readonly string[]): Cluster[] {
  const kept: Cluster[] = [];
  for (const cluster of clusters) {
    const home = kept.find((other) => foldable(other, cluster, sides));
    if (!home) {
      kept.push(cluster);
      continue;
    }
    const channel = isLead(home) ? home.channel : "visit";
    for (const mention of cluster.mentions) join(home, mention);
    home.channel = channel;
  }
  return kept;
}

/** "was received by X, lunched with Y and saw Z": one guest, one breath, one visit. */
function oneBreath(a: Cluster, b: Cluster, sides: readonly string[]): boolean {
  if (a.channel !== "meeting" && a.channel !== "visit") return false;
  if (b.channel !== "meeting") return false;
  const [x, y] = [a.mentions.at(-1), b.mentions[0]];
  if (!x || !y || x.draft.sentence !== y.draft.sentence || !sameStatus(x.draft, y.draft)) return false;
  if (y.draft.apart || (x.expression && y.expression && x.expression !== y.expression)) return false;
  return sidesAmong(sides, [...a.members, ...b.members]).some((side) => {
    const [left, right] = [a, b].map((c) => c.members.filter((m) => m.side === side)) as [Member[], Member[]];
    return left.length > 0 && left.every((l) => right.some((r) => samePerson(l, r)));
  });
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
  return expression !== null && draft.lookback?.news !== true;
}

function foldable(a: Cluster, b: Cluster, sides: readonly string[]): boolean {
  if (oneBreath(a, b, sides)) return true;
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
  if (meeting.best.expression && visit.best.expression && !overlaps(meeting.interval, visit.interval))
    return isStay(visit, meeting, {travelled: v.travelled, sides});
  if (meeting.best.expression && visit.best.expression && !isLookedFor(sides, v.travelled)) return false;
  if (v.sentence > m.sentence && isLongBefore(visit, meeting)) return false;
  const apart = Math.abs((m.sentence ?? 0) - (v.sentence ?? 0));
  return apart <= 4 || (meeting.best.expression !== null && visit.best.expression !== null);
}
