import {type Interval, isBounded, lengthInDays, overlaps} from "../../time/interval.js";
import type {Dated} from "../dating/dated.js";
import type {Draft} from "../grammar/draft.js";
import {isAnyPair, sidesAmong} from "../people/any-pair.js";
import type {Member} from "../people/entities.js";
import type {Channel} from "../types.js";
import {type Cluster, isLead, isSoft, join, samePerson, sameStatus} from "./cluster.js";
import {foldIntoVisits} from "./fold-visits.js";

/** Joins the mentions that tell of one contact. The order of the mentions in the text is the order of the result. */
export function mergeMentions(mentions: readonly Dated[], sides: readonly string[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const mention of mentions) {
    const home = isOnJourney(mention, clusters.at(-1))
      ? undefined
      : clusters.findLast((cluster) => belongs(cluster, mention, sides));
    if (home) join(home, mention);
    else if (stands(mention)) clusters.push(newCluster(mention));
  }
  return foldIntoVisits(clusters, sides);
}

/** "X was in A in May. On that occasion Y received him": a meeting without a day is of the journey told straight before it. */
function isOnJourney({draft, expression}: Dated, before: Cluster | undefined): boolean {
  const {travelled, sentence} = before?.best.draft ?? {};
  if (before?.channel !== "visit" || !travelled || sentence !== draft.sentence - 1) return false;
  if (expression || draft.weak || draft.channel !== "meeting") return false;
  const isTraveller = (m: Member) => m.side === travelled && before.members.some((known) => samePerson(known, m));
  return before.members.every(({side}) => side === travelled) && draft.members.some(isTraveller);
}

function stands(mention: Dated): boolean {
  const {draft} = mention;
  return !draft.weak || draft.stands || isDatedTalk(mention);
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

function belongs(cluster: Cluster, {draft, expression, interval}: Dated, sides: readonly string[]): boolean {
  const first = cluster.mentions[0]?.draft;
  if (!first || !sameStatus(first, draft)) return false;
  const distance = sentencesTo(draft, cluster);
  if (!draft.weak && !sameChannel(cluster, draft.channel) && !(distance <= NEAR && isSoft(cluster))) return false;
  if (first.travelled && draft.travelled && first.travelled !== draft.travelled) return false;
  if (draft.channel === "message" && first.initiator !== draft.initiator) return false;
  if (!samePeople(cluster, draft, sides)) return false;
  if (expression && toldApart(cluster, {draft, expression, interval} as Dated)) return true;
  if (expression && cluster.mentions.some((m) => m.expression))
    return overlaps(cluster.interval, interval) && !contrasts(cluster, expression.value.type);
  if (expression) return distance <= NEAR;
  return distance <= UNDATED || cluster.channel === draft.channel;
}

/** How many sentences behind the last one that tells of a contact a mention stands. */
function sentencesTo({sentence}: Draft, {mentions}: Cluster): number {
  return sentence - (mentions.at(-1)?.draft.sentence ?? 0);
}

/** Days within which a contact and its telling lie. */
const TOLD_WITHIN = 3;

/** "… media said on Thursday. He sent it on Wednesday": the day of the telling is not another contact's. */
function toldApart(cluster: Cluster, {draft, expression, interval}: Dated): boolean {
  const {best} = cluster;
  if ((expression?.part === "told") === (best.expression?.part === "told") || !best.expression) return false;
  if (sentencesTo(draft, cluster) > NEAR || !isBounded(interval) || !isBounded(best.interval)) return false;
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

/** Sentences within which a mention goes on about a contact. */
const NEAR = 2;
/** Sentences within which a mention without a day may be of a contact by another channel. */
const UNDATED = 3;

/** On each side on which both name somebody, they must share a person; unnamed offices must not differ. */
function samePeople(cluster: Cluster, draft: Draft, sides: readonly string[]): boolean {
  const near = sentencesTo(draft, cluster) <= NEAR;
  const compared = sidesAmong(sides, [...cluster.members, ...draft.members]);
  if (
    isAnyPair(sides) &&
    cluster.members.length > 0 &&
    draft.members.length > 0 &&
    !compared.some((side) => cluster.members.some((m) => m.side === side) && draft.members.some((m) => m.side === side))
  )
    return false;
  return compared.every((side) => share(cluster.members, draft.members, {side, near}));
}

/** Whether of a side both name the same person, or one of them nobody. Runs for any two contacts of a text. */
function share(
  left: readonly Member[],
  right: readonly Member[],
  {side, near}: {side: string | null; near: boolean}
): boolean {
  let differ = false;
  for (const l of left) {
    if (l.side !== side) continue;
    for (const r of right) {
      if (r.side !== side) continue;
      if (samePerson(l, r) || (near && mayBeNamed(l, r))) return true;
      differ = true;
    }
  }
  return !differ;
}

/** An office told of first and, a sentence later, somebody whose office the text does not say. */
function mayBeNamed(a: Member, b: Member): boolean {
  return (a.name === null) !== (b.name === null) && (a.name === null ? b.role : a.role) === null;
}
