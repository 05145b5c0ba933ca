import type {PersonRow} from "../../coder/lexicon/lexicon-rows.js";
import type {SourceText} from "../../coder/types.js";
import {pick, seeded} from "./random.js";

export interface Generate {
  /** The texts to vary, and the people whose names are swapped for one another within a side. */
  texts: readonly SourceText[];
  people: readonly PersonRow[];
  /** UTF-8 bytes of text wanted; the last text may run over. */
  bytes: number;
  seed?: number;
}

/**
 * As many texts as wanted, made from a few: names, weekdays, months and years varied and paragraphs swapped. The same
 * seed gives the same texts.
 */
export function* generateTexts({texts, people, bytes, seed = 1}: Generate): Generator<SourceText> {
  const random = seeded(seed);
  const vary = varier(people, random);
  for (let made = 0, n = 0; made < bytes; ++n) {
    const source = pick(texts, random);
    const text = vary(swapped(source.text, random));
    made += Buffer.byteLength(text);
    const id = `g${String(n).padStart(7, "0")}`;
    yield {...source, article_id: id, file: `${id}.txt`, text, title: null, published: null};
  }
}

/** One paragraph changes places with another. */
function swapped(text: string, random: () => number): string {
  const parts = text.split(/(\r?\n\s*)/);
  const [a, b] = [0, 0].map(() => 2 * Math.floor((random() * (parts.length + 1)) / 2));
  if (a === undefined || b === undefined) return text;
  [parts[a], parts[b]] = [parts[b] ?? "", parts[a] ?? ""];
  return parts.join("");
}

/** What can be said in several ways: each of `from[i]` gives way to what somebody or something else has as `to[i]`. */
interface Thing {
  from: readonly (readonly string[])[];
  to: readonly string[];
}

function varier(people: readonly PersonRow[], random: () => number): (text: string) => string {
  const classes = [calendar({weekday: "long"}, 7, 1), calendar({month: "long"}, 12, 31), ...bySide(people)];
  const places = new Map<string, {thing: Thing; all: readonly Thing[]; form: number}>();
  for (const all of classes)
    for (const thing of all)
      for (const [form, words] of thing.from.entries()) for (const word of words) places.set(word, {thing, all, form});
  const words = [...places.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")}|20[012]\\d)(?![\\p{L}\\p{N}])`, "gu");
  return (text) => {
    const chosen = new Map<Thing, Thing>();
    return text.replace(pattern, (word) => {
      const place = places.get(word);
      if (!place) return String(2011 + Math.floor(random() * 14));
      const instead = chosen.get(place.thing) ?? pick(place.all, random);
      chosen.set(place.thing, instead);
      return instead.to[place.form] ?? word;
    });
  };
}

/** The English names of so many days, a step of days apart. */
function calendar(options: Intl.DateTimeFormatOptions, count: number, step: number): Thing[] {
  const {format} = new Intl.DateTimeFormat("en", {...options, timeZone: "UTC"});
  const names = Array.from({length: count}, (_, i) => format(i * step * 86_400_000));
  return names.map((name) => ({from: [[name]], to: [name]}));
}

/** Everybody of a side by full name and by surname. */
function bySide(people: readonly PersonRow[]): Thing[][] {
  const sides = [...new Set(people.map(({side}) => side))];
  return sides.map((side) => people.filter((person) => person.side === side).map(toThing));
}

function toThing({name, aliases}: PersonRow): Thing {
  const names = [name, ...aliases].filter((alias) => /^[\p{L} '’-]+$/u.test(alias));
  const full = names.filter((alias) => alias.includes(" "));
  return {from: [full, names.filter((alias) => !alias.includes(" "))], to: [name, name.split(" ").at(-1) ?? name]};
}
