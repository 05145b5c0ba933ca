import type {Found, Setting} from "../grammar/draft.js";
import type {Meaning} from "../lexicon/lexicon.js";
import {findItems, type Item, NAME} from "../people/items.js";
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
  const told = new Map<string, Meaning>();
  return sentences.map((sentence) => {
    while (at < tokens.start.length && (tokens.start[at] ?? 0) < sentence.start) at += 1;
    const from = at;
    while (at < tokens.start.length && (tokens.end[at] ?? 0) <= sentence.end) at += 1;
    const items = findItems(tokens, language, {from, to: at, dated, told});
    for (const item of items) if (item.to - item.from > 1) remember(told, tokens.form[item.to - 1] ?? "", item.meaning);
    return items;
  });
}

const NAMES = new Set(["name", "person", "outsider"]);

/** Of two namesakes told in full neither is meant by the name alone. */
function remember(told: Map<string, Meaning>, surname: string, meaning: Meaning): void {
  if (!NAMES.has(meaning.kind)) return;
  const known = told.get(surname);
  const another = known !== undefined && known.kind !== "name" && known !== meaning && !isSame(known, meaning);
  told.set(surname, another ? NAME : meaning);
}

function isSame(a: Meaning, b: Meaning): boolean {
  if (a.kind === "outsider" && b.kind === "outsider") return a.outsider === b.outsider;
  return a.kind === "person" && b.kind === "person" && a.people.every((person) => b.people.includes(person));
}
