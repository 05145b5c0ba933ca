import {isBounded} from "../../time/interval.js";
import type {Dated} from "../dating/dated.js";
import type {Draft} from "../grammar/draft.js";
import type {Offices} from "../lexicon/cast.js";
import type {Member} from "../people/entities.js";
import type {Sentence} from "../text/segment.js";
import type {CodedContact, CodedMention, CodedParticipant, Prominence} from "../types.js";
import type {Cluster} from "./cluster.js";
import {type Source, spanOf} from "./evidence.js";
import {occasionOf} from "./occasion.js";
import type {ThemeHit} from "./themes.js";

export interface ContactSetting extends Source {
  sentences: readonly Sentence[];
  themes: readonly ThemeHit[];
  offices: Offices;
  /** What congratulates, in any language. */
  congratulation: RegExp;
  /** Contacts of any two countries: people take part whose country the text does not say. */
  anyPair?: boolean;
}

const CONTEXT = 32;
const LEAD_PARAGRAPHS = 3;

/** The contacts of a text in the order in which it first tells of them. */
export function contactsOf(clusters: readonly Cluster[], {themes, ...given}: ContactSetting): CodedContact[] {
  const taken = new Set<number>();
  // Of the themes each contact is held against, most are topics.
  const setting = {...given, themes: themes.filter(({theme}) => theme.kind === "occasion")};
  return clusters.map((cluster, i) =>
    contactOf(cluster, setting, {taken, prominence: prominenceOf(cluster, i, setting)})
  );
}

/** The first contact of a text is its lead when it stands near the top; everything else is background. */
function prominenceOf(cluster: Cluster, index: number, {sentences}: ContactSetting): Prominence {
  const paragraph = sentences[cluster.mentions[0]?.draft.sentence ?? 0]?.paragraph ?? 0;
  return index === 0 && paragraph < LEAD_PARAGRAPHS ? "lead" : "background";
}

function contactOf(
  cluster: Cluster,
  setting: ContactSetting,
  {taken, prominence}: {taken: Set<number>; prominence: Prominence}
): CodedContact {
  const drafts = cluster.mentions.map(({draft}) => draft);
  const mentions = mentionsOf(cluster, setting, {taken, prominence});
  const first = mentions[0] as CodedMention;
  const {date, date_earliest, date_latest, date_expression, date_basis} = cluster.best.date;
  const {host, travelled, place, country} = whereabouts(cluster, drafts);
  const {occasion, occasion_kind, affected} = occasionOf(cluster, setting, prominence);
  return {
    contact_id: first.mention_id,
    channel: cluster.channel,
    status: drafts.some(({status}) => status === "cancelled") ? "cancelled" : first.status,
    prominence,
    date,
    date_earliest,
    date_latest,
    date_expression,
    date_basis,
    initiator: pick(drafts.map((d) => (isTalk(cluster.channel) ? d.initiator : null))),
    invited_by: pick(drafts.map((d) => d.invitedBy)),
    host,
    travelled,
    place,
    country,
    multilateral: drafts.some((d) => d.multilateral),
    occasion,
    occasion_kind,
    affected,
    participants: participantsOf(cluster, setting),
    mentions
  };
}

type Whereabouts = Pick<CodedContact, "host" | "travelled" | "place" | "country">;

/** Where people met, who was at home there and who came: a meeting of two in one's own city says so by itself. */
function whereabouts(cluster: Cluster, drafts: Draft[]): Whereabouts {
  if (isTalk(cluster.channel)) return {host: null, travelled: null, place: null, country: null};
  const placed = drafts.find((draft) => draft.place) ?? drafts.find((draft) => draft.country);
  const country = placed?.country ?? null;
  const sides = [...new Set(cluster.members.map((member) => member.side))];
  const home = sides.length === 2 && sides.includes(country) ? country : null;
  const host = pick(drafts.map((draft) => draft.host)) ?? home;
  // Two who came to a third are not one guest.
  const guests = host !== null && host === country ? sides.filter((side) => side !== null && side !== host) : [];
  const guest = guests.length === 1 ? (guests[0] ?? null) : null;
  const travelled = pick(drafts.map((draft) => draft.travelled)) ?? guest;
  return {host, travelled, place: placed?.place?.place ?? null, country};
}

function isTalk(channel: string): boolean {
  return channel === "call" || channel === "video_call" || channel === "message";
}

function pick<T>(values: (T | null)[]): T | null {
  return values.find((value) => value !== null) ?? null;
}

/** A sentence that tells of two contacts gives the second a stretch of its own, from its verb on. */
function mentionsOf(
  cluster: Cluster,
  setting: ContactSetting,
  {taken, prominence}: {taken: Set<number>; prominence: Prominence}
): CodedMention[] {
  const bySentence = new Map<number, Dated[]>();
  for (const mention of cluster.mentions) {
    const list = bySentence.get(mention.draft.sentence) ?? [];
    list.push(mention);
    bySentence.set(mention.draft.sentence, list);
  }
  const mentions: CodedMention[] = [];
  for (const dated of bySentence.values()) {
    const draft = (dated[0] as Dated).draft;
    let from = draft.start;
    if (taken.has(from)) from = Math.min(...dated.map((d) => d.draft.triggerStart));
    while (taken.has(from) && from < draft.end - 1) from += 1;
    taken.add(from);
    const span = spanOf(setting, from, draft.end);
    const best = dated.find((d) => d.expression) ?? (dated[0] as Dated);
    const id = `${setting.source.article_id}@${span.start}`;
    mentions.push({
      mention_id: id,
      article_id: setting.source.article_id,
      contact_id: mentions[0]?.mention_id ?? id,
      prominence,
      status: draft.status,
      date: best.date.date,
      date_earliest: best.date.date_earliest,
      date_latest: best.date.date_latest,
      date_expression: best.date.date_expression,
      date_basis: best.date.date_basis,
      start: span.start,
      end: span.end,
      quote: span.quote,
      prefix: setting.source.text.slice(Math.max(0, span.start - CONTEXT), span.start),
      suffix: setting.source.text.slice(span.end, span.end + CONTEXT),
      rules: rulesOf(dated)
    });
  }
  return mentions;
}

function rulesOf(dated: readonly Dated[]): string[] {
  const rules = new Set<string>();
  for (const {draft, rules: own} of dated)
    for (const list of [draft.rules, own]) for (const rule of list) rules.add(rule);
  return [...rules];
}

function participantsOf(cluster: Cluster, {offices, anyPair}: ContactSetting): CodedParticipant[] {
  const participants: CodedParticipant[] = [];
  for (const member of cluster.members) {
    const side = member.side ?? (anyPair ? "unknown" : null);
    if (side !== null) participants.push(participant(member, side, {cluster, offices}));
  }
  return participants;
}

function participant(
  member: Member,
  side: string,
  {cluster, offices}: {cluster: Cluster; offices: Offices}
): CodedParticipant {
  const person = member.candidates.length === 1 ? member.candidates[0] : undefined;
  const stated = member.role && member.role !== "leader" ? offices.officeOf(side, member.role) : null;
  const spells = person && isBounded(cluster.interval) ? offices.spellsOf(person, cluster.interval) : [];
  const spell = spells.length === 1 ? spells[0] : spells.find((s) => s.office_id === stated?.office_id);
  const held = stated ?? (spell ? offices.officeOf(side, spell.role) : null);
  const words = member.role ? (offices.labelOf(member.role) ?? member.roleWords) : null;
  return {
    person_id: person?.person_id ?? null,
    name: person?.name ?? member.name,
    side,
    office_id: held?.office_id ?? null,
    office: held?.office ?? words,
    office_status:
      member.status ?? (stated || words ? "incumbent" : ((spell?.status as "incumbent" | undefined) ?? null)),
    office_basis: stated || words ? "stated" : held ? "tenure" : null
  };
}
