import {reasonWords} from "../story/reason.js";
import {cutNote, ruleChips, type Shown, table, textWords} from "./shown.js";
import {type Tree, tree} from "./tree.js";

/** What was left out and why, what the text is about, and who is quoted: what a coded text holds beside its contacts. */
export function showRest(shown: Shown): Tree {
  const {counts, exclusions, topics, statements, warnings} = shown.view;
  const quoted = (text: string): string => `“${textWords(text).trim()}”`;
  const left = exclusions.map(({quote, reason, rule}) => [
    quoted(quote),
    reasonWords(reason),
    tree("span", {}, ...(rule ? ruleChips([rule], shown) : []))
  ]);
  const said = statements.map(({speaker, quote}) => [speaker ?? "not told", textWords(quote).trim()]);
  const about = topics.map(({topic, quote}) => [topic, quoted(quote)]);
  return tree(
    "div",
    {class: "nb-stage"},
    left.length === 0
      ? tree("p", {class: "nb-note"}, "Nothing that looked like a contact was left out.")
      : table("Left out", ["The text", "Why", "Rule"], left),
    cutNote(left.length, counts.exclusions),
    about.length === 0
      ? tree("p", {class: "nb-note"}, "No topic was recognised.")
      : table("Topics", ["Topic", "First named"], about),
    said.length === 0
      ? tree("p", {class: "nb-note"}, "Nobody is quoted at length.")
      : table("Statements", ["Who speaks", "What is said"], said),
    cutNote(said.length, counts.statements),
    ...warnings.map((warning) => tree("p", {class: "nb-note"}, warning))
  );
}
