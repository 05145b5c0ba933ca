import {nest, type Piece} from "./nest.js";
import {sentenceList} from "./show-split.js";
import {partWords, type Shown} from "./shown.js";
import {type Child, type Tree, tree} from "./tree.js";
import type {Label, SentenceView} from "./view.js";

const SUM =
  "People and offices, pronouns, countries and places, dates and dated events, themes, words of contact, and signs that change what they mean.";

/** The sentences with everything that was recognised in them; each stretch says what it was taken for. */
export function showAnnotated(shown: Shown): Tree {
  return tree(
    "div",
    {class: "nb-stage"},
    tree("p", {class: "nb-sum"}, SUM),
    sentenceList(shown, shown.view.part.sentences, (sentence) => labelledPieces(sentence, shown))
  );
}

/** A sentence's words with its labels. */
function labelledPieces(sentence: SentenceView, shown: Shown): Child[] {
  return nest(sentence, sentence.labels).map((piece) => pieceTree(piece, shown));
}

function pieceTree({is, inside, ...piece}: Piece<Label>, shown: Shown): Child {
  const words = inside.length === 0 ? [partWords(shown, piece)] : inside.map((within) => pieceTree(within, shown));
  if (is === null) return words[0] ?? null;
  return tree("mark", {class: `label of-${is.kind}`}, ...words, tree("small", {lang: "en"}, is.label));
}
