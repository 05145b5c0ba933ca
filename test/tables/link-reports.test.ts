import fc from "fast-check";
import {expect, test} from "vitest";
import type {CodedContact} from "../../src/coder/types.js";
import {apart, linkReports, tellingsOf} from "../../src/tables/link-reports.js";
import {groupContacts} from "../../src/tables/merge-contacts.js";
import {sameTold, toldBy} from "../../src/tables/same-contact.js";
import {article, book, contact, on, participant} from "./build.js";

const named = (group: readonly CodedContact[]) =>
  group
    .map(({contact_id}) => contact_id)
    .sort()
    .join(" ");
const linked = (contacts: CodedContact[]) =>
  linkReports(tellingsOf(contacts, book), sameTold)
    .map((group) => named(group.flatMap((telling) => telling.contacts)))
    .sort();

const textOf = ({mentions: [first]}: CodedContact) => first?.article_id;

/** Every report with every other: slow, and plain. */
function byAllPairs(contacts: CodedContact[]): string[] {
  const groups = new Map(contacts.map((one) => [one, [one]]));
  for (const a of contacts)
    for (const b of contacts) {
      const [mine = [], theirs = []] = [groups.get(a), groups.get(b)];
      if (mine === theirs || textOf(a) === textOf(b) || !sameTold(toldBy(a, book), toldBy(b, book))) continue;
      mine.push(...theirs);
      for (const one of theirs) groups.set(one, mine);
    }
  return [...new Set(groups.values())].map(named).sort();
}

/** How many reports are compared to group so many texts. */
function comparisons(texts: number, reportOf: (i: number) => CodedContact): number {
  let count = 0;
  const coded = Array.from({length: texts}, (_, i) => article(`t${i}`, [reportOf(i)]));
  groupContacts(coded, book, (a, b) => {
    count++;
    return sameTold(a, b);
  });
  return count;
}

test("what hangs together is what hangs together pair by pair", () => {
  const report = fc.record({
    text: fc.integer({min: 0, max: 5}),
    day: fc.integer({min: 1, max: 4}),
    more: fc.constantFrom(0, 0, 2, 40),
    people: fc.subarray(["a-abe", "a-ann", "a-ada", "b-bob"]),
    place: fc.constantFrom(null, null, "Aston", "Bury"),
    multilateral: fc.boolean()
  });
  fc.assert(
    fc.property(fc.array(report, {maxLength: 14}), (reports) => {
      const contacts = reports.map(({text, day, more, people, place, multilateral}, i) =>
        contact(`t${text}`, i, {
          ...on(`2020-01-0${day}`, more === 40 ? "2020-03-01" : `2020-01-0${day + more}`),
          participants: people.map((id) => participant(id)),
          place,
          multilateral
        })
      );
      expect(linked(contacts)).toEqual(byAllPairs(contacts));
    }),
    {numRuns: 300}
  );
});

test("two reports of one text hang together only through another text's", () => {
  const twice = [contact("a", 0), contact("a", 9)];
  expect(linked(twice)).toEqual(["a@0", "a@9"]);
  expect(linked([...twice, contact("b", 0)])).toEqual(["a@0 a@9 b@0"]);
  expect(tellingsOf(twice, book).flatMap(apart)).toHaveLength(2);
});

test("however many texts there are, a report is compared with a few others", () => {
  const day = (i: number) => `20${10 + (i % 9)}-0${1 + (i % 8)}-${10 + (i % 17)}`;
  const cases: ((i: number) => CodedContact)[] = [
    (i) => contact(`t${i}`, 0),
    (i) => contact(`t${i}`, 0, on(day(i))),
    (i) => contact(`t${i}`, 0, {...on(day(i)), place: `place ${i % 7}`}),
    (i) => contact(`t${i}`, 0, {participants: [participant(`a-${i}`), participant("b-bob")], ...on(day(i))})
  ];
  for (const reportOf of cases) expect(comparisons(2000, reportOf)).toBeLessThanOrEqual(3 * 2000);
});
