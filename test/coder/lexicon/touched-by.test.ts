import {expect, test} from "vitest";
import {codeArticle} from "../../../src/coder/code-article.js";
import {compileLexicon} from "../../../src/coder/lexicon/lexicon.js";
import type {LanguageRows, LexiconRows} from "../../../src/coder/lexicon/lexicon-rows.js";
import {lettersOf, touchedBy} from "../../../src/coder/lexicon/touched-by.js";
import {lexicon, sourceOf} from "../reading.js";

const {rows} = lexicon;
const text = "Foreign Minister Mohammad Javad Zarif met Walid al-Muallem in Tehran on 3 May 2018.";
const letters = lettersOf(text);

/** The rules without one row of a list. */
function without(list: (all: LexiconRows) => unknown[], place: number): LexiconRows {
  const copy = structuredClone(rows);
  list(copy).splice(place, 1);
  return copy;
}

test("a row touches the texts in which all its words stand, whichever of them may be said", () => {
  const channels = [...(rows.languages.en?.channels ?? [])];
  const added = (phrase: string): LexiconRows => ({
    ...rows,
    languages: {
      ...rows.languages,
      en: {
        ...(rows.languages.en as LanguageRows),
        channels: [...channels, {rule_id: "x", phrase, channel: "call", frame: "calls"}]
      }
    }
  });
  const touches = (phrase: string) => touchedBy(rows, added(phrase))?.(letters, "en");
  expect(touches("burned up the wires")).toBe(false);
  expect(touches("(met|saw) (old|) (minister|envoy)")).toBe(true);
  expect(touches("(saw|greeted) minister")).toBe(false);
  // In a language that writes words together, a new word may part what does not hold it.
  expect(touchedBy(rows, added("burned up"))?.(letters, "ar")).toBe(true);
});

test("nothing changed touches nothing; grammar and offices touch every text", () => {
  expect(touchedBy(rows, structuredClone(rows))?.(letters, "en")).toBe(false);
  expect(
    touchedBy(
      rows,
      without(({languages}) => languages.en?.words ?? [], 3)
    )
  ).toBeNull();
  expect(
    touchedBy(
      rows,
      without(({tenures}) => tenures, 3)
    )
  ).toBeNull();
  expect(
    touchedBy(
      rows,
      without(({languages}) => languages.fr?.words ?? [], 3)
    )?.(letters, "en")
  ).toBe(false);
  expect(
    touchedBy(
      rows,
      without(({languages}) => languages.fr?.words ?? [], 3)
    )?.(letters, "fr")
  ).toBe(true);
});

test("words of imprints touch pages of every language", () => {
  const place = rows.languages.fr?.dates.findIndex(({kind}) => kind === "copyright") ?? -1;
  const touched = touchedBy(
    rows,
    without(({languages}) => languages.fr?.dates ?? [], place)
  );
  expect(touched?.(letters, "en")).toBe(false);
  expect(touched?.(lettersOf(`${text}\nDroits réservés 2018`), "en")).toBe(true);
});

test("one more name of somebody touches the texts that hold it, not all that name him", () => {
  const named = (alias: string): LexiconRows => ({
    ...rows,
    people: rows.people.map((person) =>
      person.name === "Mohammad Javad Zarif" ? {...person, aliases: [...person.aliases, alias]} : person
    )
  });
  const touches = (alias: string, said: string) => touchedBy(rows, named(alias))?.(lettersOf(said), "en");
  expect(touches("Zarifi-Nejad", text)).toBe(false);
  expect(touches("Zarifi-Nejad", "Mohammad Zarifi Nejad rang.")).toBe(true);
  expect(touches("Jawid Khonsari", "Jawid Zarif rang.")).toBe(true);
  expect(touches("Jawid Khonsari", text)).toBe(false);
});

test("what is said to be untouched is coded as before", () => {
  const source = sourceOf(text);
  const before = codeArticle(source, lexicon);
  const lists: ((all: LexiconRows) => unknown[])[] = [
    ({people}) => people,
    ({languages}) => languages.en?.roles ?? [],
    ({languages}) => languages.en?.channels ?? []
  ];
  for (const list of lists) {
    const places = list(rows).map((_, place) => place);
    const place = places.findLast((one) => touchedBy(rows, without(list, one))?.(letters, "en") === false) ?? -1;
    expect(place).toBeGreaterThan(0);
    expect(codeArticle(source, compileLexicon(without(list, place)))).toEqual(before);
  }
});
