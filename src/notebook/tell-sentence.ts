import type {Dated} from "../coder/dating/dated.js";
import type {Draft} from "../coder/grammar/draft.js";
import type {ArticleReading} from "../coder/read-article.js";
import type {CodedArticle, CodedExclusion} from "../coder/types.js";
import {reasonWords} from "../story/reason.js";
import {memberName, type Names} from "./member-words.js";
import type {SentenceView, ToldView} from "./view.js";

export interface TellSetting {
  article: ArticleReading;
  coded: CodedArticle;
  names: Names;
}

/** What a sentence tells of contacts, what of it was left out, and why there is nothing where there is nothing. */
export function tellSentence(index: number, setting: TellSetting): Pick<SentenceView, "told" | "leftOut" | "why"> {
  const {article, coded} = setting;
  const sentence = article.sentences[index];
  if (!sentence) return {told: [], leftOut: [], why: null};
  const {page} = article;
  const [start, end] = [page.origin(sentence.start), page.origin(sentence.end - 1) + 1];
  const inside = (exclusion: CodedExclusion) => exclusion.start >= start && exclusion.start < end;
  const told = article.told.filter(({draft}) => draft.sentence === index).map((dated) => toldView(dated, setting));
  const leftOut = coded.exclusions
    .filter(inside)
    .map(({reason, rule}) => ({reason: reasonWords(reason), rule: rule || null}));
  return {told, leftOut, why: told.length + leftOut.length > 0 ? null : whyNothing(index, setting)};
}

function toldView({draft, date, rules, warning}: Dated, {article: {page}, coded, names}: TellSetting): ToldView {
  const start = page.origin(draft.start);
  const home = coded.contacts.find(({mentions}) =>
    mentions.some((mention) => mention.start >= start && mention.end <= page.origin(draft.end - 1) + 1)
  );
  return {
    contact_id: home?.contact_id ?? null,
    trigger: {start: page.origin(draft.triggerStart), end: page.origin(draft.triggerEnd - 1) + 1},
    channel: draft.channel.replace("_", " "),
    status: draft.status,
    parties: partiesOf(draft),
    facts: factsOf(draft, names),
    rules: distinct(draft.rules),
    date,
    dateRules: distinct(rules),
    warning
  };
}

const distinct = (rules: readonly string[]): string[] => [...new Set(rules.filter(Boolean))];

function partiesOf({members}: Draft): ToldView["parties"] {
  const sides = [...new Set(members.map(({side}) => side))];
  return sides.map((side) => ({side, names: members.filter((member) => member.side === side).map(memberName)}));
}

function factsOf(draft: Draft, names: Names): ToldView["facts"] {
  const land = (code: string | null) => (code === null ? null : (names[code] ?? code));
  const talk = draft.channel === "message" ? "wrote" : "called";
  const facts = [
    {name: `who ${talk}`, value: land(draft.initiator)},
    {name: "who came", value: land(draft.travelled)},
    {name: "host", value: land(draft.host)},
    {name: "invited by", value: land(draft.invitedBy)},
    {name: "where", value: draft.place?.place ?? land(draft.country)}
  ];
  return facts.flatMap(({name, value}) => (value === null ? [] : [{name, value}]));
}

/** In words why a sentence gave nothing: what a contact needs and this one lacks. */
function whyNothing(index: number, {article: {found}}: TellSetting): string {
  const units = found.readings[index]?.units ?? [];
  const contact = units.some(({item}) => item?.meaning.kind === "trigger");
  const people = units.some(({entity}) => entity?.kind === "human");
  if (contact) return "it has words of contact, but nobody of the two sides stands with them";
  if (people) return "it names people, but no words of contact";
  return units.some(({entity}) => entity) ? "it names countries or places only" : "nothing in it was recognised";
}
