import {countOf} from "../charts/words/number-word.js";
import {capital} from "../charts/words/sentence.js";
import {nest} from "./nest.js";
import {inItsLanguage, nameOf, partWords, ruleChips, type Shown} from "./shown.js";
import {type Child, type Tree, tree} from "./tree.js";
import type {SentenceView, ToldView} from "./view.js";

/** What each sentence tells of a contact, by which rules; what was left out and why; and why the rest says nothing. */
export function showCoded(shown: Shown): Tree {
  const {counts, part} = shown.view;
  const speaking = part.sentences.filter(({why}) => why === null);
  const silent = part.sentences.filter(({why}) => why !== null);
  const sum = `${capital(countOf(counts.mentions, "place"))} ${counts.mentions === 1 ? "tells" : "tell"} of a contact, ${countOf(counts.exclusions, "stretch", "stretches")} looked like one and ${counts.exclusions === 1 ? "was" : "were"} left out.`;
  return tree(
    "div",
    {class: "nb-stage"},
    tree("p", {class: "nb-sum"}, sum),
    ...speaking.map((sentence) => speakingTree(sentence, shown)),
    silent.length === 0 ? null : silentTree(silent, shown)
  );
}

function speakingTree(sentence: SentenceView, shown: Shown): Tree {
  return tree(
    "div",
    {
      class: `nb-sentence${sentence.told.length === 0 ? " out" : ""}`,
      id: shown.live ? `s-${sentence.number}` : null,
      tabindex: shown.live ? -1 : null
    },
    tree(
      "div",
      {},
      tree("p", {class: "nb-number"}, `Sentence ${sentence.number}`),
      tree("blockquote", inItsLanguage(shown), ...triggered(sentence, shown))
    ),
    tree("div", {}, ...outcomes(sentence, shown))
  );
}

function outcomes(sentence: SentenceView, shown: Shown): Child[] {
  return [
    ...sentence.told.map((told) => toldTree(told, shown)),
    ...sentence.leftOut.map(({reason, rule}) =>
      tree("dl", {}, fact("Left out", reason), rule === null ? null : fact("Rule", ...ruleChips([rule], shown)))
    )
  ];
}

function triggered(sentence: SentenceView, shown: Shown): Child[] {
  const triggers = sentence.told.map(({trigger}) => trigger);
  return nest(sentence, triggers).map(({is, ...piece}) =>
    is === null ? partWords(shown, piece) : tree("mark", {class: "label of-contact"}, partWords(shown, piece))
  );
}

function toldTree({channel, status, parties, facts, rules}: ToldView, shown: Shown): Tree {
  const sides = parties.map(({side, names}) => `${nameOf(side, shown)}: ${names.join(", ")}`);
  return tree(
    "dl",
    {},
    fact("Contact", `${channel}, ${status}`),
    fact("Sides", sides.join("; ")),
    ...facts.map(({name, value}) => fact(capital(name), value)),
    fact("Rules that fired", ...ruleChips(rules, shown))
  );
}

function fact(name: string, ...value: readonly Child[]): Tree {
  return tree("div", {}, tree("dt", {}, name), tree("dd", {}, ...value));
}

function silentTree(sentences: readonly SentenceView[], shown: Shown): Tree {
  const items = sentences.map((sentence) =>
    tree(
      "li",
      {value: sentence.number},
      tree("span", inItsLanguage(shown), partWords(shown, sentence)),
      tree("small", {class: "tag"}, `left out: ${sentence.why}`)
    )
  );
  return tree(
    "details",
    {class: "nb-silent", open: !shown.live},
    tree(
      "summary",
      {},
      `Why ${countOf(sentences.length, "other sentence")} ${sentences.length === 1 ? "gives" : "give"} nothing`
    ),
    tree("ol", {class: "nb-text"}, ...items)
  );
}
