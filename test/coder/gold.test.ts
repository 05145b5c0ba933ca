import {expect, test} from "vitest";
import {codeArticle} from "../../src/coder/code-article.js";
import type {CodedArticle, CodedContact} from "../../src/coder/types.js";
import {readSources} from "../../src/corpus/sources.js";
import {type Told, texts} from "./gold.js";
import {dataDir, lexicon} from "./reading.js";

const coded = new Map(
  readSources(dataDir).texts.map((text) => [text.file, {text: text.text, article: codeArticle(text, lexicon)}])
);

function articleOf(file: string): CodedArticle {
  const found = coded.get(file);
  if (!found) throw new Error(`no source text ${file}; is it in data/sources/?`);
  return found.article;
}

test("ten contacts, half of them the news", () => {
  const contacts = texts.flatMap(({file}) => articleOf(file).contacts);
  expect(contacts).toHaveLength(10);
  expect(contacts.filter((contact) => contact.prominence === "lead")).toHaveLength(5);
});

test.each(texts)("$file: what happened between whom", ({file, told}) => {
  const contacts = articleOf(file).contacts;
  expect(contacts.map(summary)).toEqual(
    told.map(({channel, prominence, people, initiator, host, travelled, multilateral, occasion}) => ({
      channel,
      prominence,
      status: "occurred",
      people,
      initiator: initiator ?? null,
      // Where a meeting of equals took place is its place; only a journey has a host for certain.
      ...(channel === "visit" ? {host: host ?? null, travelled: travelled ?? null, country: host ?? null} : {}),
      multilateral: multilateral ?? false,
      occasion: occasion ?? null
    }))
  );
});

test.each(texts)("$file: where", ({file, told}) => {
  articleOf(file).contacts.forEach((contact, i) => {
    expect(told[i]?.places ?? [null], contact.mentions[0]?.quote).toContain(contact.place);
  });
});

test.each(texts)("$file: when", ({file, told}) => {
  articleOf(file).contacts.forEach((contact, i) => {
    const {day, within, holds, words, basis} = told[i] as Told;
    expect(words).toContain(contact.date_expression);
    expect(basis).toContain(contact.date_basis);
    const {date_earliest: earliest, date_latest: latest} = contact;
    if (day) expect([contact.date, earliest, latest]).toEqual([day, day, day]);
    const [first, last] = within ?? [day, day];
    expect([earliest, latest].map((end) => end !== null && end >= (first ?? "") && end <= (last ?? ""))).toEqual([
      true,
      true
    ]);
    const known = holds ?? day ?? "";
    expect([earliest, known, latest]).toEqual([earliest, known, latest].toSorted());
  });
});

test.each(texts)("$file: what was seen and left out", ({file, exclusions, boilerplate}) => {
  const article = articleOf(file);
  for (const [quote, reasons] of exclusions) {
    const found = article.exclusions.filter((exclusion) => exclusion.quote.includes(quote));
    expect([quote, ...found.map(({reason}) => reasons.includes(reason))]).toEqual([quote, ...found.map(() => true)]);
    expect(found, quote).not.toEqual([]);
  }
  for (const line of boilerplate) {
    expect(
      article.boilerplate.some(({quote}) => quote.includes(line)),
      line
    ).toBe(true);
  }
});

test.each(texts)("$file: when it was published", ({file, published}) => {
  const {article} = articleOf(file);
  expect([article.published, article.published_basis]).toEqual(published);
});

test("the text with the embedded post was published on its day or later", () => {
  const {published_earliest} = articleOf("002_e784c1b97158513a.txt").article;
  expect((published_earliest ?? "") >= "2024-07-10").toBe(true);
});

test("the texts of the agency say so in their dateline", () => {
  const outlets = texts.map(({file}) => articleOf(file).article.outlet);
  expect(outlets).toEqual([null, "Tasnim", null, "Tasnim", null]);
});

function summary(contact: CodedContact): Record<string, unknown> {
  const {channel, prominence, status, initiator, host, travelled, country, multilateral, occasion} = contact;
  const people = contact.participants
    .filter(({side}) => side === "IRN" || side === "SYR")
    .map((p) => `${p.person_id ?? p.office_id} ${p.office_status}`)
    .sort();
  const journey = channel === "visit" ? {host, travelled, country} : {};
  return {channel, prominence, status, people, initiator, ...journey, multilateral, occasion};
}
