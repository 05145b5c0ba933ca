import {expect, test} from "vitest";
import {competes, type Saying, sayings} from "../../../src/cli/lexicon/sayings.js";
import {table} from "./tables.js";

const all = sayings(
  {places: table("places", {place: "Port", aliases: ["Port", "the Port"]})},
  {
    words: table("words", {phrase: "met", class: "aux"}, {phrase: "verb first", class: "trait"}),
    channels: table("channels", {phrase: "(met|meets)", channel: "meeting", frame: "meets"}),
    topics: table("topics", {phrase: "trade", topic: "economy"})
  }
);

test("every phrase with its meaning and place, what the grammar prefers first", () => {
  expect(all.map(({phrase, kind, meaning, file, row}) => [phrase, kind, meaning, file, row])).toEqual([
    ["(met|meets)", "contact words", "meeting, meets", "channels.csv", 2],
    ["Port", "place", "Port", "places.csv", 2],
    ["the Port", "place", "Port", "places.csv", 2],
    ["met", "word", "aux", "words.csv", 2],
    ["trade", "topic", "economy", "topics.csv", 2]
  ]);
});

test("a name takes only what is written with a capital, a theme only from its own kind", () => {
  const [verb, place, , word, topic] = all as [Saying, Saying, Saying, Saying, Saying];
  expect(competes(verb, word)).toBe(true);
  expect(competes(place, word)).toBe(false);
  expect(competes(verb, topic)).toBe(false);
  expect(competes(topic, topic)).toBe(true);
});
