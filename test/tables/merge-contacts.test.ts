import fc from "fast-check";
import {expect, test} from "vitest";
import type {CodedContact} from "../../src/coder/types.js";
import {combineContacts} from "../../src/tables/combine-contacts.js";
import type {ReadArticle} from "../../src/tables/input.js";
import {asTold, groupContacts} from "../../src/tables/merge-contacts.js";
import {article, book, contact, on, participant} from "./build.js";

const grouped = (articles: ReadArticle[]) =>
  groupContacts(articles, book)
    .map((group) => group.map(({contact_id}) => contact_id).sort())
    .map((ids) => ids.join(" "))
    .sort();

const merge = (...contacts: CodedContact[]) =>
  grouped(contacts.map((one) => article(one.mentions[0]?.article_id ?? "", [one])));

test("three reports of one call are one contact", () => {
  expect(merge(contact("b", 0), contact("a", 5), contact("c", 9))).toEqual(["a@5 b@0 c@9"]);
});

test("a report that fits two calls of its month stays apart from both", () => {
  const month = contact("a", 0, on("2020-01-01", "2020-01-31"));
  const first = contact("b", 0, on("2020-01-06"));
  const second = contact("c", 0, on("2020-01-20"));
  expect(merge(month, first, second)).toEqual(["a@0", "b@0", "c@0"]);
  expect(merge(month, first, second, contact("d", 0, on("2020-01-20")))).toEqual(["a@0", "b@0", "c@0 d@0"]);
});

test("a report that fits two contacts of another text stays apart", () => {
  const month = article("a", [contact("a", 0, on("2020-01-01", "2020-01-31"))]);
  const both = article("b", [contact("b", 0, on("2020-01-06")), contact("b", 40, on("2020-01-20"))]);
  expect(grouped([month, both])).toEqual(["a@0", "b@0", "b@40"]);
});

test("contacts come in the order in which they are told", () => {
  const told = [contact("b", 0), contact("a", 100), contact("a", 9)].map((one) => combineContacts([one], book));
  expect(told.sort(asTold).map(({contact_id}) => contact_id)).toEqual(["a@9", "a@100", "b@0"]);
});

test("the order of the texts never matters", () => {
  const people = fc.subarray(["a-abe", "a-ann", "a-ada", "b-bob"], {minLength: 1});
  const days = fc.tuple(fc.integer({min: 1, max: 9}), fc.integer({min: 0, max: 4}));
  const shape = fc.record({people, days, call: fc.boolean()});
  fc.assert(
    fc.property(fc.array(shape, {maxLength: 7}), fc.infiniteStream(fc.nat()), (shapes, order) => {
      const contacts = shapes.map(({people: ids, days: [first, more], call}, i) =>
        contact(`t${i}`, i, {
          ...on(`2020-01-0${first}`, `2020-01-${first + more + 10}`),
          channel: call ? "call" : "visit",
          participants: ids.map((id) => participant(id))
        })
      );
      const shuffled = contacts
        .map((one) => ({one, key: order.next().value ?? 0}))
        .sort((a, b) => a.key - b.key)
        .map(({one}) => one);
      expect(merge(...shuffled)).toEqual(merge(...contacts));
    })
  );
});
