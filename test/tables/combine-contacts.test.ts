import {expect, test} from "vitest";
import {combineContacts, daysOf} from "../../src/tables/combine-contacts.js";
import {book, contact, mention, on, participant} from "./build.js";

const vague = contact("a", 7, {
  ...on("2020-01-01", "2020-01-31"),
  prominence: "background",
  status: "announced",
  participants: [participant(null, {name: null, office_id: "AAA-PRES", office: "president"}), participant("b-bob")]
});
const exact = contact("b", 3, {
  initiator: "AAA",
  occasion_kind: "feast",
  participants: [participant("b-bob"), participant("a-abe")],
  mentions: [mention("b", 3), mention("b", 50)]
});

test("the first mention names it and the other id lives on", () => {
  const merged = combineContacts([exact, vague], book);
  expect(merged.contact_id).toBe("a@7");
  expect(merged.also).toEqual(["b@3"]);
  expect(merged.article_ids).toEqual(["a", "b"]);
  expect(merged.mentions.map((one) => [one.mention_id, one.contact_id])).toEqual([
    ["a@7", "a@7"],
    ["b@3", "a@7"],
    ["b@50", "a@7"]
  ]);
});

test("the narrowest date, whatever any report states, and the report that it took place", () => {
  const merged = combineContacts([vague, exact], book);
  expect([merged.date_earliest, merged.date_latest]).toEqual(["2020-01-06", "2020-01-06"]);
  expect(merged).toMatchObject({initiator: "AAA", occasion_kind: "feast", status: "occurred", prominence: "lead"});
});

test("a person named by one report fills the office named by the other", () => {
  const {participants} = combineContacts([vague, exact], book);
  expect(participants.map(({person_id}) => person_id).sort()).toEqual(["a-abe", "b-bob"]);
});

test("the order of the reports is nothing", () => {
  expect(combineContacts([exact, vague], book)).toEqual(combineContacts([vague, exact], book));
});

test("days are counted, an open end is endless", () => {
  expect(daysOf(exact)).toBe(1);
  expect(daysOf(vague)).toBe(31);
  expect(daysOf(contact("c", 0, {date_latest: null}))).toBe(Number.POSITIVE_INFINITY);
});
