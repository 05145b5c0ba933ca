import {readFileSync} from "node:fs";
import {join} from "node:path";
import fc from "fast-check";
import {expect, test} from "vitest";
import {codeArticle} from "../../src/coder/code-article.js";
import type {CodedArticle, CodedContact, Span} from "../../src/coder/types.js";
import {readDyad} from "../../src/corpus/dyad.js";
import {readLexicon} from "../../src/corpus/lexicon.js";
import {readReference} from "../../src/corpus/reference.js";
import {readSources} from "../../src/corpus/sources.js";
import type {ReadArticle} from "../../src/tables/input.js";
import {tabulate} from "../../src/tables/tabulate.js";
import {code, dataDir, lexicon} from "./reading.js";

const REPORTS = [
  "President Raisi phoned Assad on Monday.",
  "Zarif met his Syrian counterpart, Faisal Mekdad, in Tehran on May 3, 2021.",
  "“We will stand by our friends for as long as they need us,” Rouhani said.",
  "Assad flew to Tehran in February 2019 and met Khamenei.",
  "The two spoke about reconstruction and the fight against terrorism.",
  "Mekdad denied that he had met Zarif.",
  "The envoy of Qatar was received by Assad in Damascus.",
  "Raisi will visit Damascus next week."
];
const text = fc.array(fc.constantFrom(...REPORTS), {minLength: 1, maxLength: 6}).map((lines) => lines.join(" "));

/** Anything a scraper may hand over: words that mean something to the coder between any code units at all. */
const rubbish = fc
  .array(
    fc.oneof(
      fc.constantFrom(...REPORTS, "Raisi", "met", "“", "»", "<b>", "<!--", "— A (@b)", "\n", "May", "2021", "of", "’s"),
      fc.array(fc.nat(0xffff), {maxLength: 12}).map((codes) => String.fromCharCode(...codes))
    ),
    {maxLength: 24}
  )
  .map((parts) => parts.join(" "));

test("any text at all can be coded", () => {
  fc.assert(
    fc.property(rubbish, (anything) => {
      expect(() => code(anything)).not.toThrow();
    }),
    {numRuns: 120}
  );
});

test("every span is exact", () => {
  fc.assert(
    fc.property(rubbish, text, (before, after) => {
      const original = `${before}\r\n\r\n${after}\u00a0`;
      for (const {start, end, quote} of spansOf(code(original))) expect(original.slice(start, end)).toBe(quote);
    }),
    {numRuns: 80}
  );
  for (const source of readSources(dataDir).texts) {
    const spans = spansOf(code(source.text));
    expect(spans.length).toBeGreaterThan(5);
    for (const {start, end, quote} of spans) expect(source.text.slice(start, end)).toBe(quote);
  }
});

test("what stands around a mention is what stands around it in the text", () => {
  fc.assert(
    fc.property(text, (original) => {
      for (const {start, end, prefix, suffix} of mentionsOf(code(original))) {
        expect(original.slice(0, start).endsWith(prefix)).toBe(true);
        expect(original.slice(end).startsWith(suffix)).toBe(true);
      }
    }),
    {numRuns: 40}
  );
});

test("every mention has an id of its own and a contact that its text holds", () => {
  fc.assert(
    fc.property(text, (original) => {
      const article = code(original);
      const mentions = mentionsOf(article);
      expect(new Set(mentions.map((mention) => mention.mention_id)).size).toBe(mentions.length);
      const ids = article.contacts.map((contact) => contact.contact_id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(mentions.filter((mention) => !ids.includes(mention.contact_id))).toEqual([]);
      expect(article.article.n_contacts).toBe(ids.length);
    }),
    {numRuns: 60}
  );
});

test("nothing that happened lies after its publication", () => {
  const day = fc.date({min: new Date("2012-01-01"), max: new Date("2024-12-01"), noInvalidDate: true});
  fc.assert(
    fc.property(text, day, (original, when) => {
      const published = when.toISOString().slice(0, 10);
      const contacts = code(original, {published}).contacts.filter((contact) => contact.status === "occurred");
      const late = contacts.filter((contact) => (contact.date_latest ?? contact.date_earliest ?? "") > published);
      expect(late.map((contact) => contact.mentions[0]?.quote)).toEqual([]);
    }),
    {numRuns: 60}
  );
});

test("furniture around a text changes nothing but its offsets", () => {
  const head = fc.constantFrom("News ID: 7713", "Captcha refresh", "Photo: Agency", "Security Key");
  const foot = fc.constantFrom("Most Read in World", "Latest News", "Your comment", "Share this", "Deja una respuesta");
  fc.assert(
    fc.property(text, head, foot, (original, above, below) => {
      const wrapped = code(`${above}\n\n${original}\n\n${below}\n`);
      expect(gist(wrapped)).toEqual(gist(code(original)));
      expect(wrapped.boilerplate.map(({quote}) => quote)).toEqual([above, below]);
    }),
    {numRuns: 40}
  );
});

test.each([
  ["line ends of another system", (line: string) => `Two men met here.\r\n\r\n${line}\r\n`],
  ["odd spaces", (line: string) => `Two men met here.\n\n${line.replaceAll(" ", "\u00a0")}\n`],
  ["marks of no width", (line: string) => `\ufeffTwo men met here.\n\n${[...line].join("\u200b")}\n`],
  ["direction marks", (line: string) => `Two men met here.\n\n\u202b${line}\u202c\n`]
])("%s change no contact", (_, dress) => {
  for (const line of REPORTS) {
    const plain = code(`Two men met here.\n\n${line}\n`);
    expect(gist(code(dress(line)))).toEqual(gist(plain));
  }
});

test("markup and scripts are neither run nor read, and stay in the quotes as they were", () => {
  const hidden = "<script>globalThis.ran = 1; /* Rouhani met Assad in Tehran. */</script>";
  const article = code(`${hidden}<p>President Raisi <b>phoned</b> Assad on Monday.</p>`);
  expect(Object.hasOwn(globalThis, "ran")).toBe(false);
  expect(article.contacts).toHaveLength(1);
  expect(article.contacts[0]?.mentions[0]?.quote).toBe("President Raisi <b>phoned</b> Assad on Monday.");
  expect(article.boilerplate[0]?.quote).toBe(hidden);
});

test("what stands in a quotation is somebody's words, and is kept to the letter", () => {
  const quote = "“If <b>Rouhani</b> met Assad & {{me}} today, we’d know, wouldn’t we?”";
  const article = code(`Mekdad said: ${quote}`);
  expect(article.contacts).toEqual([]);
  expect(article.statements.map((statement) => statement.quote)).toEqual([quote]);
  expect(article.statements[0]?.person_id).toBe("sy-mekdad");
});

const reference = {...readReference(dataDir), record: [], settled: [], corrections: []};
const facts = {dyad: readDyad(dataDir), lexicon: readLexicon(dataDir), reference};
const five = readSources(dataDir).texts.map((source) => checked(codeArticle(source, lexicon)));
const SLOW = {timeout: 60_000};

test("a text about another pair adds an article and changes nothing else", SLOW, () => {
  const other = checked(code("Lavrov met Erdogan in Ankara on May 3, 2021. “We will talk again very soon,” he said."));
  const [without, added] = [tabulate({...facts, coded: five}), tabulate({...facts, coded: [...five, other]})];
  expect(added.articles).toHaveLength(without.articles.length + 1);
  const rows = ({contacts, mentions, participants, frequency}: typeof added) => [
    contacts,
    mentions,
    participants,
    frequency
  ];
  expect(rows(added)).toEqual(rows(without));
});

test("the order of the texts does not matter", SLOW, () => {
  const forward = tabulate({...facts, coded: five});
  const backward = tabulate({...facts, coded: five.toReversed()});
  expect(backward.contacts).toEqual(forward.contacts);
  expect(backward.frequency).toEqual(forward.frequency);
});

test("the same text gives the same result, whatever was coded before it", () => {
  const original = readFileSync(join(dataDir, "sources/004_98affd93dad138fb.txt"), "utf8");
  const first = JSON.stringify(code(original));
  code(REPORTS.join(" "));
  expect(JSON.stringify(code(original))).toBe(first);
});

function checked(coded: CodedArticle): ReadArticle {
  return {...coded, article: {...coded.article, sha256: "0".repeat(64)}};
}

function mentionsOf({contacts}: CodedArticle) {
  return contacts.flatMap((contact) => contact.mentions);
}

function spansOf(article: CodedArticle): Span[] {
  return [
    ...mentionsOf(article),
    ...article.topics,
    ...article.statements,
    ...article.exclusions,
    ...article.boilerplate
  ];
}

/** A coded text without anything that offsets or the wording around it may move. */
function gist({contacts, exclusions, topics}: CodedArticle) {
  return {
    contacts: contacts.map(({contact_id: _, mentions, date_expression, ...rest}: CodedContact) => ({
      ...rest,
      words: date_expression?.replaceAll(/[\u200b\u00a0]/g, (c) => (c === "\u200b" ? "" : " ")) ?? null,
      rules: mentions.map((mention) => mention.rules)
    })),
    exclusions: exclusions.map(({reason, rule}) => `${reason} ${rule}`),
    topics: topics.map(({topic}) => topic)
  };
}
