import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {parse} from "csv-parse/sync";
import {expect, test} from "vitest";
import {steps} from "../../src/charts/steps/steps.js";
import {facts} from "../../src/story/facts.js";
import {proseOf} from "../../src/story/reading-time.js";
import {recordFacts} from "../../src/story/record-facts.js";
import {sentencesIn} from "../../src/story/sentences.js";
import {dyad, recordTables, tables} from "../charts/sample.js";
import {rows} from "../charts/steps/sample.js";
import {texts} from "./texts.js";

const root = join(import.meta.dirname, "../..");
const read = (file: string): string => readFileSync(join(root, file), "utf8");
const story = read("src/index.md");
const pages = [story, read("src/methods.md")];
const known = {...recordFacts(recordTables, rows, dyad), ...facts(tables, dyad), "reading-minutes": "6"};

/** The prose of a page with its facts in place. */
const told = (page: string): string =>
  proseOf(page.replace(/\{\{fact ([\w.-]+)\}\}/g, (_, id: keyof typeof known) => known[id] ?? `no fact ${id}`));

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,–-]*/gu) ?? [];

test("every fact the prose names is known", () => {
  const named = pages.flatMap((page) => Array.from(page.matchAll(/\{\{fact ([\w.-]+)\}\}/g), ([, id]) => id ?? ""));
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((id) => !(id in known))).toEqual([]);
});

// What is cited is not counted: the war, and the one figure that is not ours.
const cited = /^(2011|306,887 civilians|two (governments|sides|countries|presidents|people))/i;

test("every number of the prose is a fact or cited", () => {
  const bare = pages.flatMap(
    (page) =>
      page
        .replace(
          /^---[\s\S]*?---|<[^>]*>|“[^”]*”|\{\{[^}]*\}\}|\{(?:claim|soft)=[^}]*\}|::\w+ \S+|\]\([^)]*\)|CC BY 4\.0/g,
          ""
        )
        .match(/\b(\d+|two|three|four|five|six|seven|eight|nine|ten)\b.{0,24}/gi) ?? []
  );
  expect(bare.filter((words) => !cited.test(words) && !/^five texts/i.test(words))).toEqual([]);
});

test("every quotation of the story stands in a text, word for word", () => {
  const all = texts.map(({text}) => text.replace(/\s+/g, " ")).join("\n");
  const quoted = Array.from(story.matchAll(/“([^”]+)”/g), ([, words]) => words ?? "");
  expect(quoted.length).toBeGreaterThan(5);
  expect(quoted.filter((words) => !all.includes(words))).toEqual([]);
});

test("loaded words stand only in quotation marks", () => {
  const loaded = parse(read("data/style.csv"), {columns: true}) as {word: string}[];
  const plain = pages.map((page) => told(page).replace(/“[^”]*”/g, "")).join("\n");
  const found = loaded.filter(({word}) => new RegExp(`(?<![\\p{L}-])${word}(s|ed|d)?(?![\\p{L}-])`, "iu").test(plain));
  expect(found.map(({word}) => word)).toEqual([]);
});

test("a topic that bears a loaded word bears it in quotation marks", () => {
  const loaded = parse(read("data/style.csv"), {columns: true}) as {word: string}[];
  const languages = readdirSync(join(root, "data/lexicon"), {withFileTypes: true}).filter((one) => one.isDirectory());
  const topics = languages.flatMap(
    ({name}) => parse(read(`data/lexicon/${name}/topics.csv`), {columns: true}) as {topic: string}[]
  );
  const plain = topics.map(({topic}) => topic.replace(/“[^”]*”/g, ""));
  expect(topics.length).toBeGreaterThan(50);
  expect(plain.filter((topic) => loaded.some(({word}) => new RegExp(`\\b${word}`, "iu").test(topic)))).toEqual([]);
});

test("a step says one thing in at most 45 words", () => {
  for (const {slug} of steps) {
    const section = story.split(`<section class="step" id="${slug}">`)[1]?.split("</section>")[0] ?? "";
    const words = wordsOf(told(section.replace(/^## .*$/m, "")));
    expect(words.length, slug).toBeGreaterThan(15);
    expect(words.length, `${slug}: ${words.join(" ")}`).toBeLessThanOrEqual(45);
  }
});

test("the story is long enough to tell and short enough to finish", () => {
  const {length} = wordsOf(told(story));
  expect(length).toBeGreaterThanOrEqual(900);
  expect(length).toBeLessThanOrEqual(1400);
});

test("the dead, the displaced and who announced it stand before the third picture", () => {
  const early = told(story.split('id="five-texts"')[0] ?? "");
  for (const words of [
    "killed hundreds of thousands",
    "displaced half",
    "306,887 civilians",
    "governments chose to tell"
  ])
    expect(early).toContain(words);
});

test("every sentence that a correction may break has a softer one, free of claims and facts", () => {
  const sentences = pages.flatMap(sentencesIn);
  expect(sentences.length).toBeGreaterThan(15);
  expect(sentences.filter(({soft}) => soft === null).map(({words}) => words)).toEqual([]);
  expect(pages.flatMap((page) => page.match(/\]\{(claim|soft)=/g) ?? [])).toHaveLength(sentences.length);
});
