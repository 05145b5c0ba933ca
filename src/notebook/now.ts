import {intervalWords} from "../charts/words/days.js";
import {type Tree, tree} from "./tree.js";
import type {ArticleView, CodedContact} from "./view.js";

const MOST_LINES = 3;

/** What the rules come to now, in a few lines that stay in sight while rows are edited. */
export function nowTree({contacts, counts}: ArticleView): Tree {
  const lines = contacts.slice(0, MOST_LINES).map(({contact}) => tree("li", {}, lineOf(contact)));
  const more = counts.contacts - lines.length;
  const all = [...lines, more > 0 ? tree("li", {}, `and ${more} more`) : null];
  return counts.contacts === 0 ? tree("p", {}, "No contact is found by these rules.") : tree("ul", {}, ...all);
}

function lineOf({channel, status, date_earliest, date_latest, participants}: CodedContact): string {
  const who = participants.map(({name, office}) => name ?? office ?? "somebody").join(", ");
  const what = `${channel.replace("_", " ")}${status === "occurred" ? "" : `, ${status}`}`;
  return `${what}: ${who}; ${intervalWords(date_earliest, date_latest)}`;
}
