import {codeReading} from "./code-article.js";
import {mergeMentions} from "./contacts/merge.js";
import type {Dated} from "./dating/dated.js";
import type {Reading} from "./grammar/reading.js";
import type {Lexicon, Theme} from "./lexicon/lexicon.js";
import type {Member} from "./people/entities.js";
import {type ArticleReading, readArticle} from "./read-article.js";
import type {CodedContact, SourceText} from "./types.js";

/** What a stretch of a text was taken for and the rule behind it, in words. */
export interface Finding {
  /** The words of the text. */
  words: string;
  /** `who`, `contact words`, `sign`, `date` or `theme`: what was seen; `coded` and `left out`: what came of it. */
  kind: "who" | "contact words" | "sign" | "date" | "theme" | "coded" | "left out";
  meaning: string;
  /** The rule's id, or several. */
  rule: string | null;
}

/** How one sentence was read. */
export interface ExplainedSentence {
  text: string;
  findings: Finding[];
}

export interface ExplainedArticle {
  published: string;
  language: string;
  sentences: ExplainedSentence[];
  /** What the sentences come to: mentions of one contact are one. */
  contacts: CodedContact[];
  /** What was not read as the article's own sentences. */
  setAside: {words: string; kind: string; rule: string}[];
}

/** Says of every sentence what was seen in it, which rules fired, what was coded and what was left out and why. */
export function explainArticle(source: SourceText, lexicon: Lexicon): ExplainedArticle {
  const article = readArticle(source, lexicon);
  const {page, publication} = article;
  const {earliest, latest} = publication.interval;
  const kept = new Set(mergeMentions(article.told, lexicon.rows.sides).flatMap(({mentions}) => mentions));
  const days = earliest === latest ? earliest : `${earliest ?? "unknown"} to ${latest ?? "unknown"}`;
  return {
    published: `${publication.published ?? days ?? "unknown"} (${publication.basis})`,
    language: article.language.code,
    sentences: article.sentences.map(({start, end}, index) => ({
      text: page.text.slice(start, end).trim(),
      findings: findingsIn(article, index, kept)
    })),
    contacts: codeReading(article, {source, lexicon}).contacts,
    setAside: page.regions.map(({start, end, kind, rule}) => ({words: page.text.slice(start, end).trim(), kind, rule}))
  };
}

function findingsIn(article: ArticleReading, index: number, kept: ReadonlySet<Dated>): Finding[] {
  const sentence = article.sentences[index];
  const reading = article.found.readings[index];
  if (!sentence || !reading) return [];
  const inside = ({start, end}: {start: number; end: number}) => start >= sentence.start && end <= sentence.end;
  const cut = ({start, end}: {start: number; end: number}) => article.page.text.slice(start, end);
  const findings: Finding[] = [
    ...seen(reading),
    ...article.dates.filter(inside).map((date): Finding => {
      const part = date.part === "happened" ? "may say when" : `says when it was ${date.part}`;
      return {words: cut(date), kind: "date", meaning: part, rule: date.rule};
    }),
    ...article.themes
      .filter((hit) => hit.sentence === index)
      .map((hit): Finding => ({words: cut(hit), kind: "theme", meaning: topicOf(hit.theme), rule: hit.theme.rule})),
    ...article.told
      .filter(({draft}) => draft.start === sentence.start)
      .map((told) => (kept.has(told) ? coded(told) : unsaid(told))),
    ...article.found.refusals
      .filter((refusal) => refusal.start === sentence.start)
      .map(({reason, rule}): Finding => ({words: "", kind: "left out", meaning: REASONS[reason] ?? reason, rule}))
  ];
  const said = findings.some(({kind}) => kind === "contact words");
  const settled = findings.some(({kind}) => kind === "coded" || kind === "left out");
  return said && !settled ? [...findings, UNSETTLED] : findings;
}

const UNSETTLED: Finding = {
  words: "",
  kind: "left out",
  meaning: "nobody of the two sides stands with these words",
  rule: null
};

function topicOf(theme: Theme): string {
  if (theme.kind === "topic") return `topic ${theme.topic}`;
  if (theme.kind === "occasion") return `occasion ${theme.occasion}`;
  return theme.kind === "event" ? `event ${theme.event}` : (REASONS[theme.reason] ?? theme.reason);
}

/** The people, countries and rule words of a sentence, in reading order. */
function seen(reading: Reading): Finding[] {
  const {tokens} = reading;
  const words = (from: number, to: number) => tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
  return reading.units.flatMap(({entity, item}): Finding[] => {
    if (entity) {
      const members = reading.members.get(entity) ?? entity.members;
      const meaning = members.map(described).join("; ") || entity.reference || "nobody known";
      const where = entity.place?.place ?? entity.country;
      const said = entity.kind === "human" ? meaning : `${entity.kind} ${where ?? ""}`.trim();
      return [{words: words(entity.from, entity.to), kind: "who", meaning: said, rule: null}];
    }
    const text = words(item.from, item.to);
    const {meaning} = item;
    if (meaning.kind === "trigger") {
      return [{words: text, kind: "contact words", meaning: meaning.rule.channel, rule: meaning.rule.id}];
    }
    if (meaning.kind === "cue") return [{words: text, kind: "sign", meaning: meaning.cue, rule: meaning.rule}];
    if (meaning.kind === "invite") return [{words: text, kind: "sign", meaning: "invited", rule: meaning.rule}];
    return [];
  });
}

function described({name, role, roleWords, side, status, candidates}: Member): string {
  const open = candidates.length > 1 ? `one of ${candidates.map((person) => person.name).join(", ")}` : null;
  const known = candidates.length === 1 ? (candidates[0]?.name ?? name) : (open ?? name);
  return [known ?? "somebody", roleWords ?? role ?? status, side ?? "side not known"].filter(Boolean).join(", ");
}

/** A telling that no other one says the channel of. */
function unsaid({draft}: Dated): Finding {
  const meaning = "nothing says how they were in touch, here or beside it";
  return {words: "", kind: "left out", meaning, rule: draft.rules.join(" ")};
}

function coded({draft, date, rules}: Dated): Finding {
  const who = draft.members.map(described).join("; ");
  const when = date.date === null ? "no day known" : `${date.date} (${date.date_basis})`;
  const all = [...draft.rules, ...rules].filter((rule) => typeof rule === "string" && rule !== "");
  return {
    words: date.date_expression ?? "",
    kind: "coded",
    meaning: `${draft.channel}, ${draft.status}, ${when}: ${who}`,
    rule: [...new Set(all)].join(" ")
  };
}

const REASONS: Readonly<Record<string, string>> = {
  invited: "an invitation is no contact yet",
  refused: "it was refused",
  denied: "it is denied",
  hypothetical: "it is only imagined, wished for or set under a condition",
  rumoured: "it is only rumoured",
  other_pair: "it is with somebody of another country",
  one_side: "only one side is named",
  statement: "it is a statement, not a contact",
  related_link: "it is a link to another article",
  other_sense: "the words mean something else here",
  not_contact: "it is no contact"
};
