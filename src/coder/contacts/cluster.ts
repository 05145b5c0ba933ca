import {intersect, isBounded, lengthInDays, type OpenInterval} from "../../time/interval.js";
import type {Dated} from "../dating/dated.js";
import type {Draft} from "../grammar/draft.js";
import type {Member} from "../people/entities.js";
import {distinct, filled, isOpenOffice, memberKey} from "../people/member-key.js";
import type {Channel} from "../types.js";

/** One contact of a text and the mentions that tell of it, first one first. */
export interface Cluster {
  channel: Channel;
  mentions: Dated[];
  members: Member[];
  /** The mention whose date is the contact's. */
  best: Dated;
  interval: OpenInterval;
}

/** Takes one more telling into a contact: its people, its days, and its channel where it says that better. */
export function join(cluster: Cluster, mention: Dated): void {
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
export function isSoft({mentions}: Cluster): boolean {
  return mentions.every(({draft}) => draft.weak);
}

function precision({expression, interval}: Dated): number {
  const length = isBounded(interval) ? lengthInDays(interval) : 1e6;
  if (expression?.part === "told") return length + 1;
  return expression ? length : length + 1e7;
}

/** Whether a text tells of a contact in its headline or its first sentence. */
export function isLead(cluster: Cluster): boolean {
  return (cluster.mentions[0]?.draft.sentence ?? 9) < 2;
}

/** "X called off the trip. Y, who was to host him, …": a plan told as past beside its end is the one that was called off. */
export function sameStatus(a: Draft, b: Draft): boolean {
  if (a.status === b.status) return true;
  const statuses = [a, b].map(({status}) => status);
  return statuses.includes("cancelled") && [a, b].some(({status, past}) => status === "announced" && past);
}

/** Whether two people of one side may be one: known as the same, or an office and somebody who may hold it. */
export function samePerson(a: Member, b: Member): boolean {
  if (memberKey(a) === memberKey(b)) return true;
  if (a.name !== null && b.name !== null) return false;
  return a.role !== null && (a.role === b.role || isOpenOffice(a) || isOpenOffice(b));
}
