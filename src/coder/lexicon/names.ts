import {phraseWords} from "./expand-phrase.js";
import type {Meaning} from "./lexicon.js";
import type {LexiconRows, PersonRow} from "./lexicon-rows.js";

/** A name in any language, by its words. */
export interface Name {
  words: string[];
  meaning: Meaning;
}

/** Everybody and every place with all their spellings; one spelling of several people stands for them all. */
export function namesOf({people, outsiders, places}: LexiconRows): Name[] {
  return [
    ...peopleNames(people),
    ...outsiders.flatMap((outsider) =>
      outsider.aliases.map((alias) => ({words: phraseWords(alias), meaning: {kind: "outsider", outsider} as const}))
    ),
    ...places.flatMap((place) =>
      place.aliases.map((alias) => ({words: phraseWords(alias), meaning: {kind: "place", place} as const}))
    )
  ];
}

function peopleNames(rows: readonly PersonRow[]): Name[] {
  const byAlias = new Map<string, {words: string[]; people: PersonRow[]}>();
  for (const person of rows) {
    for (const words of spellings(person)) {
      const key = words.join(" ");
      if (!key) continue;
      const entry = byAlias.get(key) ?? {words, people: []};
      if (!entry.people.includes(person)) entry.people.push(person);
      byAlias.set(key, entry);
    }
  }
  return [...byAlias.values()].map(({words, people}) => {
    const full = words.filter((word) => word !== "al" && word !== "el").length > 1;
    return {words, meaning: {kind: "person", people, full}};
  });
}

/** A person's listed names, and every first name met with every surname met: the press mixes spellings freely. */
export function spellings(person: PersonRow): string[][] {
  const listed = [person.name, person.native_script ?? "", ...person.aliases]
    .map(phraseWords)
    .filter((w) => w.length > 0);
  const bare = new Set(listed.map((words) => words.join(" ")));
  const firsts = new Set<string>();
  const lasts = new Map<string, string[]>();
  for (const words of listed) {
    const rest = words.slice(1);
    if (rest.length === 0 || !bare.has(rest.join(" "))) continue;
    firsts.add(words[0] ?? "");
    lasts.set(rest.join(" "), rest);
  }
  for (const words of listed) {
    const surname = words.join("").length > 3 && words.length <= 2 && !firsts.has(words[0] ?? "");
    if (surname) lasts.set(words.join(" "), words);
  }
  const mixed = [...firsts].flatMap((first) => [...lasts.values()].map((last) => [first, ...last]));
  return [...listed, ...mixed].flatMap((words) => [words, ...single(words)]);
}

const DOUBLED = /([bdflmnrst])\1/g;

/** Doubled consonants are the first thing that transliterations drop. */
function single(words: string[]): string[][] {
  const plain = words.map((word) => word.replace(DOUBLED, "$1"));
  return plain.some((word, i) => word !== words[i]) ? [plain] : [];
}
