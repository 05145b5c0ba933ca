import {showAnnotated} from "./show-annotated.js";
import {showCleaned} from "./show-cleaned.js";
import {showCoded} from "./show-coded.js";
import {showDated} from "./show-dated.js";
import {showMerged} from "./show-merged.js";
import {showSplit} from "./show-split.js";
import type {Shown} from "./shown.js";
import {toHtml} from "./to-html.js";
import {tree} from "./tree.js";

const STAGES = [
  ["Cleaned", showCleaned],
  ["Split", showSplit],
  ["Annotated", showAnnotated],
  ["Coded", showCoded],
  ["Dated", showDated],
  ["Merged", showMerged]
] as const;

/** For readers without scripts: what the page would need, where to read on, and the stages of one text as they stand. */
export function staticStages(shown: Omit<Shown, "live">, id: string): string {
  const still: Shown = {...shown, live: false};
  const stages = STAGES.flatMap(([name, show]) => [tree("h3", {}, name), show(still)]);
  const needs = tree(
    "p",
    {class: "needs"},
    "Coding a text in this page needs scripts, which are off. ",
    tree("a", {href: "./methods"}, "How this is made"),
    " tells how the coder works, ",
    tree("a", {href: "./data/mentions.csv", download: true}, "mentions.csv"),
    " and ",
    tree("a", {href: "./data/rules.csv", download: true}, "rules.csv"),
    ` hold what it found and by which rules. What it makes of the text ${id} stands here.`
  );
  return `<noscript>\n${toHtml(needs)}\n<section class="nb-still">${stages.map(toHtml).join("\n")}</section>\n</noscript>\n`;
}
