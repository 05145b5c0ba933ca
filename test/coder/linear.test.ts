import {expect, test} from "vitest";
import {code} from "./reading.js";

/** What takes a careless reader of text quadratic time or worse, by the stretch that repeats. */
const hostile: [what: string, stretch: string][] = [
  ["names", "Bashar al-Assad "],
  ["unknown names", "Jane Roe "],
  ["digits with dashes", "2021-07-05-"],
  ["brackets", "((([[[{{{"],
  ["quotes that open", "“«"],
  ["quotes that open and close", '“” «» "" '],
  ["quotations", "“They said so to us yesterday.” "],
  ["newlines", "\n"],
  ["lines of one word", "word\n"],
  ["dots", "."],
  ["dots and spaces", ". "],
  ["dots that end nothing", `${".".repeat(5000)}x`],
  ["quotes behind a dot", `.${"'".repeat(5000)}x`],
  ["capitals", "A"],
  ["single capitals", "A B "],
  ["no spaces", "abcdefghij"],
  ["combining marks", "a\u0301\u0302"],
  ["marks without a letter", "\u0301"],
  ["marks of no width", "\u200b"],
  ["half pairs", "\ud800"],
  ["tags", "<b>x</b>"],
  ["tags that never end", "<a "],
  ["comments that never end", "<!-- "],
  ["scripts that never end", "<script>"],
  ["slashes", " / "],
  ["hash tags", "#a\n"],
  ["dates", "3 May 2023, "],
  ["abbreviations", "Gen. "],
  ["conjunctions", "Raisi and "],
  ["verbs", "met "]
];

/** Far beyond what a slow machine takes, far below what quadratic time takes. */
const LIMIT = 20_000;
/** Below this the clock measures the weather. */
const FLOOR = 100;

test.each(hostile)("%s: twice as much takes no more than twice as long, or so", {timeout: 10 * LIMIT}, (_, stretch) => {
  took(stretch, 5);
  const once = took(stretch, 50);
  const twice = took(stretch, 100);
  expect(twice).toBeLessThan(4 * Math.max(once, FLOOR));
  expect(twice).toBeLessThan(LIMIT);
});

test("a line without an end is read in pieces, and nothing of it is lost", () => {
  const {contacts, article} = code(`${"and so forth ".repeat(1000)}Zarif met Mekdad in Tehran.`);
  expect(contacts).toHaveLength(1);
  expect(article.word_count).toBe(3005);
});

/** Milliseconds of work, not of waiting for other programs, to code some thousand characters. */
function took(stretch: string, thousands: number): number {
  const text = stretch.repeat(Math.ceil((thousands * 1000) / stretch.length));
  const start = process.cpuUsage();
  code(text);
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1000;
}
