import {countOf} from "../charts/words/number-word.js";
import {capital} from "../charts/words/sentence.js";
import {nest} from "./nest.js";
import {inItsLanguage, partWords, type Shown} from "./shown.js";
import {type Child, type Tree, tree} from "./tree.js";
import type {SentenceView} from "./view.js";

/** The running text as numbered sentences, with its quotations and who is said to have spoken them. */
export function showSplit(shown: Shown): Tree {
  const {counts, part} = shown.view;
  const sum = `${capital(countOf(counts.sentences, "sentence"))}, ${countOf(counts.quotations, "quotation")}.`;
  return tree(
    "div",
    {class: "nb-stage"},
    tree("p", {class: "nb-sum"}, sum),
    sentenceList(shown, part.sentences, (sentence) => splitPieces(sentence, shown))
  );
}

/** Sentences of the part as a list that counts on from the parts before; a new paragraph begins with a gap. */
export function sentenceList(
  shown: Shown,
  sentences: readonly SentenceView[],
  content: (sentence: SentenceView) => readonly Child[]
): Tree {
  const items = sentences.map((sentence, i) => {
    const begins = sentences[i - 1]?.paragraph !== sentence.paragraph;
    return tree("li", {value: sentence.number, class: begins ? "begins" : null}, ...content(sentence));
  });
  return tree("ol", {class: "nb-text", ...inItsLanguage(shown)}, ...items);
}

function splitPieces(sentence: SentenceView, shown: Shown): Child[] {
  return nest(sentence, sentence.quotes).flatMap(({is, ...piece}): Child[] => {
    const words = partWords(shown, piece);
    if (is === null) return [words];
    const speaker = is.speaker === null ? "speaker not told" : `said by ${is.speaker}`;
    return [tree("span", {class: "quote"}, words), tree("small", {class: "tag", lang: "en"}, speaker)];
  });
}
