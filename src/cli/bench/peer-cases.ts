import {existsSync} from "node:fs";
import {join} from "node:path";
import {codeArticle} from "../../coder/code-article.js";
import type {Lexicon} from "../../coder/lexicon/lexicon.js";
import {readJsonLines} from "./json-lines.js";
import {fScore, type Result, share} from "./result.js";

interface PeerCase {
  id: string;
  text: string;
  contact_reported: boolean;
  balanced?: boolean;
  ambiguous?: boolean;
}

/** Sentences from other coders' tests: does one say that a contact took place? Unambiguous and balanced ones count. */
export function peerResults(dir: string, lexicon: Lexicon): Result[] {
  const file = join(dir, "peer_cases.jsonl");
  if (!existsSync(file)) return [];
  const cases = (readJsonLines(file) as PeerCase[]).filter(({balanced, ambiguous}) => balanced && !ambiguous);
  const counts = {right: 0, extra: 0, missed: 0};
  for (const {id, text, contact_reported: wanted} of cases) {
    const found = reportsContact({id, text}, lexicon);
    if (found && wanted) counts.right += 1;
    else if (found) counts.extra += 1;
    else if (wanted) counts.missed += 1;
  }
  const {right, extra, missed} = counts;
  return [
    {what: `sentences of other coders (${cases.length}), F1`, value: fScore(counts), goal: "≥ 0.92; others 0.77–0.82"},
    {what: "precision", value: share(right, right + extra), goal: "≥ 0.95"},
    {what: "recall", value: share(right, right + missed)}
  ];
}

/** Whether a text tells of a contact that took place; of letters, which other coders know by what they say, not as contacts. */
export function reportsContact({id, text}: {id: string; text: string}, lexicon: Lexicon): boolean {
  const unknown = {title: null, outlet: null, url: null, published: null, language: "en", rights: null};
  // A line without a stop, alone, would be taken for a text's headline.
  const sentence = /[.!?]["'”’)]*\s*$/.test(text) ? text : `${text}.`;
  const {contacts} = codeArticle({article_id: id, file: id, text: sentence, ...unknown}, lexicon);
  return contacts.some(({status, channel}) => status === "occurred" && channel !== "message");
}
