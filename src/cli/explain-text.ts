import {type ExplainedArticle, explainArticle, type Finding} from "../coder/explain-article.js";
import type {Lexicon} from "../coder/lexicon/lexicon.js";
import type {CodedContact, SourceText} from "../coder/types.js";

const LONGEST_ASIDE = 60;

/** How a text was read, for people: each sentence with what was seen in it, the rules, and what came of it. */
export function explainText(source: SourceText, lexicon: Lexicon): string {
  const explained = explainArticle(source, lexicon);
  const {published, language} = explained;
  const head = `${source.article_id}\n  language ${language}; published ${published}`;
  return `${[head, ...explained.sentences.map(sentenceText), contactLines(explained.contacts).join("\n"), asideText(explained)].filter(Boolean).join("\n\n")}\n\n`;
}

function sentenceText({text, findings}: ExplainedArticle["sentences"][number], index: number): string {
  const lines = findings.length === 0 ? ["nothing"] : findings.map(findingText);
  return [`${index + 1}. ${text.replaceAll(/\s+/g, " ")}`, ...lines.map((line) => `   ${line}`)].join("\n");
}

function findingText({words, kind, meaning, rule}: Finding): string {
  const quoted = words === "" ? "" : ` “${words.replaceAll(/\s+/g, " ")}”`;
  const label = kind === "coded" || kind === "left out" ? kind.toUpperCase() : kind;
  return `${label}${kind === "coded" ? "" : quoted}: ${meaning}${rule ? `  [${rule}]` : ""}`;
}

/** The contacts of a text for people, a line each under a heading. */
export function contactLines(contacts: readonly CodedContact[]): string[] {
  const lines = contacts.map((contact) => {
    const {channel, status, date, participants, mentions} = contact;
    const who = participants.map(({name, office, side}) => `${name ?? office ?? "somebody"} (${side})`).join(", ");
    const places = mentions.length === 1 ? "told once" : `told in ${mentions.length} places`;
    return `   ${[`${channel}, ${status}, ${date ?? "no day known"}: ${who}`, ...actedWords(contact), places].join("; ")}`;
  });
  return ["Contacts:", ...(lines.length === 0 ? ["   none"] : lines)];
}

/** Who began it, travelled or invited, as far as the text says. */
function actedWords({initiator, travelled, invited_by}: CodedContact): string[] {
  const acted = {"begun by": initiator, "travelled:": travelled, "invited by": invited_by};
  return Object.entries(acted).flatMap(([words, side]) => (side === null ? [] : [`${words} ${side}`]));
}

function asideText({setAside}: ExplainedArticle): string {
  if (setAside.length === 0) return "";
  const lines = setAside.map(({words, kind, rule}) => {
    const line = words.replaceAll(/\s+/g, " ");
    return `   ${kind}: ${line.length > LONGEST_ASIDE ? `${line.slice(0, LONGEST_ASIDE)}…` : line}  [${rule}]`;
  });
  return ["Set aside:", ...lines].join("\n");
}
