import {countOf} from "../charts/words/number-word.js";
import {nest} from "./nest.js";
import {inItsLanguage, partWords, type Shown} from "./shown.js";
import {type Child, type Tree, tree} from "./tree.js";
import type {PartView, Stretch} from "./view.js";

const KINDS: Readonly<Record<PartView["asides"][number]["kind"], {words: string; struck: boolean}>> = {
  boilerplate: {words: "page furniture", struck: true},
  claim: {words: "a claim to be checked", struck: true},
  related: {words: "leads to another text", struck: true},
  embedded: {words: "somebody’s post", struck: true},
  headline: {words: "headline", struck: false},
  dateline: {words: "dateline", struck: false},
  date_line: {words: "the page’s date", struck: false},
  byline: {words: "byline", struck: false}
};

/** The text with what is not its own sentences struck out or set apart, each with what it was taken for. */
export function showCleaned(shown: Shown): Tree {
  const {part, counts} = shown.view;
  const lines = linesIn(part).map((line) => lineTree(line, shown));
  const sum =
    counts.asides === 0
      ? "Nothing is set apart: every line is taken for running text."
      : `${capitalised(countOf(counts.asides, "stretch", "stretches"))} of the page ${counts.asides === 1 ? "is" : "are"} not its running text.`;
  return tree(
    "div",
    {class: "nb-stage"},
    tree("p", {class: "nb-sum"}, sum),
    tree("div", {class: "nb-text", ...inItsLanguage(shown)}, ...lines)
  );
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Lines that hold anything; lines left out of an excerpt join those around them. */
function linesIn({text, start}: PartView): Stretch[] {
  const lines: Stretch[] = [];
  for (const {index, 0: line} of text.matchAll(/[^\n]+/g)) {
    if (line.trim() === "" && !line.includes("\u2003")) continue;
    const whole = {start: start + index, end: start + index + line.length};
    const last = lines.at(-1);
    if (isBlank(line) && last && isBlank(text.slice(last.start - start, last.end - start))) last.end = whole.end;
    else lines.push(whole);
  }
  return lines;
}

const isBlank = (line: string): boolean => line.trim() === "";

function lineTree(line: Stretch, shown: Shown): Tree {
  const asides = shown.view.part.asides.flatMap((aside) => {
    const cut = {...aside, start: Math.max(aside.start, line.start), end: Math.min(aside.end, line.end)};
    return cut.end > cut.start ? [cut] : [];
  });
  const pieces = nest(line, asides).flatMap(({is, ...piece}): Child[] => {
    const words = partWords(shown, piece);
    return is === null ? [words] : asideTree(words, KINDS[is.kind]);
  });
  return tree("p", {}, ...pieces);
}

function asideTree(text: string, {words, struck}: {words: string; struck: boolean}): Child[] {
  if (text.trim() === "") return [text];
  return [
    tree(struck ? "s" : "span", {class: struck ? "struck" : "apart"}, text.trim()),
    tree("small", {class: "tag", lang: "en"}, words),
    " "
  ];
}
