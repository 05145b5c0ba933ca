import type {Found, Setting} from "../grammar/draft.js";
import {findItems, type Item} from "../people/items.js";
import type {Sentence} from "../text/segment.js";
import {Teller} from "./teller.js";

/** Finds every place where the sentences tell of a contact of the two sides, and what was looked at and left out. */
export function findMentions(sentences: readonly Sentence[], setting: Setting): Found {
  const teller = new Teller(sentences, itemsBySentence(sentences, setting), setting);
  sentences.forEach((sentence, index) => void teller.read(sentence, index));
  return teller.found;
}

function itemsBySentence(sentences: readonly Sentence[], {tokens, language, dated}: Setting): Item[][] {
  let at = 0;
  const told = new Set<string>();
  return sentences.map((sentence) => {
    while (at < tokens.start.length && (tokens.start[at] ?? 0) < sentence.start) at += 1;
    const from = at;
    while (at < tokens.start.length && (tokens.end[at] ?? 0) <= sentence.end) at += 1;
    const items = findItems(tokens, language, {from, to: at, dated, told});
    for (const {from: first, to, meaning} of items)
      if (meaning.kind === "name" && to - first > 1) told.add(tokens.form[to - 1] ?? "");
    return items;
  });
}
