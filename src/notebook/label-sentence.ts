import type {Reading} from "../coder/grammar/reading.js";
import type {Theme} from "../coder/lexicon/lexicon.js";
import type {Entity, Unit} from "../coder/people/entities.js";
import type {ArticleReading} from "../coder/read-article.js";
import {memberName, memberSide, type Names} from "./member-words.js";
import type {Label, LabelKind} from "./view.js";

export interface LabelSetting {
  article: ArticleReading;
  names: Names;
  /** Days of the dated events, by id. */
  events: ReadonlyMap<string, string>;
}

type Found = Omit<Label, "start" | "end">;

/** Everybody and everything that was seen in a sentence, in reading order, at their places in the text as given. */
export function labelSentence(index: number, setting: LabelSetting): Label[] {
  const {article} = setting;
  const sentence = article.sentences[index];
  const reading = article.found.readings[index];
  if (!sentence || !reading) return [];
  const {page} = article;
  const at = (start: number, end: number, found: Found): Label => ({
    start: page.origin(start),
    end: page.origin(end - 1) + 1,
    ...found
  });
  const labels = [
    ...reading.units.flatMap((unit) => {
      const found = unitLabel(unit, reading, setting);
      return found ? [at(...placeOf(unit, reading), found)] : [];
    }),
    ...article.dates
      .filter(({start, end}) => start >= sentence.start && end <= sentence.end)
      .map((date) => at(date.start, date.end, {kind: "date", label: PARTS[date.part], rule: date.rule})),
    ...article.themes
      .filter((hit) => hit.sentence === index && hit.theme.kind !== "exclusion")
      .map((hit) => at(hit.start, hit.end, themeLabel(hit.theme, setting)))
  ];
  return labels.sort((a, b) => a.start - b.start || b.end - a.end);
}

const PARTS = {
  happened: "date",
  told: "date: when it was told",
  moved: "date: on which it was to be",
  written: "date: that a letter bears",
  occasion: "date: a feast",
  planned: "date: of what is planned",
  aside: "date: since when somebody is what he is"
} as const;

function placeOf(unit: Unit, {tokens}: Reading): [start: number, end: number] {
  const {from, to} = unit.entity ?? unit.item;
  return [tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0];
}

function unitLabel(unit: Unit, reading: Reading, setting: LabelSetting): Found | null {
  if (unit.entity) return entityLabel(unit.entity, reading, setting);
  const {meaning} = unit.item;
  if (meaning.kind === "trigger") {
    return {
      kind: "contact",
      label: `words of contact: ${meaning.rule.channel.replace("_", " ")}`,
      rule: meaning.rule.id
    };
  }
  if (meaning.kind === "cue") return {kind: "sign", label: `sign: ${meaning.cue}`, rule: meaning.rule};
  if (meaning.kind === "invite") return {kind: "sign", label: "sign: invitation", rule: meaning.rule};
  return null;
}

function entityLabel(entity: Entity, reading: Reading, {names}: LabelSetting): Found | null {
  const land = entity.place?.country ?? entity.country;
  if (entity.kind === "country") return {kind: "country", label: countryLabel("country", land, names), rule: null};
  if (entity.kind === "place") return {kind: "place", label: countryLabel("place", land, names), rule: null};
  const members = reading.members.get(entity) ?? entity.members;
  const who = members.map(memberName).join(" and ");
  if (members.length === 0) return entity.reference ? {kind: "pronoun", label: "nobody known", rule: null} : null;
  const kind = kindOf(entity, members);
  const sides = [...new Set(members.map((member) => memberSide(member, names)))].join(" and ");
  const words = reading.tokens.text.slice(reading.tokens.start[entity.from], reading.tokens.end[entity.to - 1]);
  const said = words.includes(who) || kind === "office" ? "" : `: ${who}`;
  return {kind, label: `${KINDS[kind]}${said}, ${sides}`, rule: members[0]?.candidates[0]?.person_id ?? null};
}

const KINDS: Partial<Record<LabelKind, string>> = {
  person: "person",
  office: "office",
  name: "a name",
  pronoun: "pronoun, nearest"
};

function kindOf({reference}: Entity, members: Entity["members"]): LabelKind {
  if (reference) return "pronoun";
  if (members.some(({candidates}) => candidates.length > 0)) return "person";
  return members.some(({name}) => name !== null) ? "name" : "office";
}

function countryLabel(kind: string, code: string | null, names: Names): string {
  const name = code === null ? null : (names[code] ?? code);
  return name === null ? kind : `${kind}, ${name}`;
}

function themeLabel(theme: Theme, {events}: LabelSetting): Found {
  if (theme.kind === "event") {
    const day = events.get(theme.event);
    return {kind: "event", label: `dated event${day ? `, ${day}` : ""}`, rule: theme.rule};
  }
  if (theme.kind === "topic") return {kind: "theme", label: `topic: ${theme.topic}`, rule: theme.rule};
  if (theme.kind === "occasion") return {kind: "theme", label: `occasion: ${theme.occasion}`, rule: theme.rule};
  return {kind: "sign", label: theme.reason, rule: theme.rule};
}
