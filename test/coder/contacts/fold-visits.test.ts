import {expect, test} from "vitest";
import {foldIntoVisits} from "../../../src/coder/contacts/fold-visits.js";
import {code} from "../reading.js";

const told = (text: string) =>
  code(text, {published: "2021-07-29"}).contacts.map(
    ({channel, date, participants}) => `${channel} ${date} ${participants.map(({person_id}) => person_id).sort()}`
  );

test("whom the next sentence tells a traveller met is met on that journey, not on the day of the news", () => {
  const news = "Assad received Ghalibaf on Wednesday. ";
  const tour = "Ghalibaf had begun his tour of Damascus on Tuesday. Hammouda Sabbagh showed him round.";
  expect(told(`${news}${tour}`)).toEqual([
    "meeting 2021-07-28 ir-ghalibaf,sy-assad",
    "visit 2021-07-27 ir-ghalibaf,sy-hsabbagh"
  ]);
});

test("a meeting during a visit is the visit, another one is not", () => {
  expect(told("Ghalibaf flew to Damascus on Tuesday. Assad received him.")).toEqual([
    "visit 2021-07-27 ir-ghalibaf,sy-assad"
  ]);
  expect(told("Ghalibaf flew to Damascus on Tuesday. Zarif met Mekdad in Tehran in May.")).toHaveLength(2);
});

test.each([
  ["He was to be met in Damascus on Sunday by Arnous.", ["visit 2021-08-01 ir-mokhber,sy-arnous"]],
  [
    "Mekdad was to be met in Tehran on Sunday by Zarif.",
    ["visit [2021-07-29..] ir-mokhber", "meeting 2021-08-01 ir-zarif,sy-mekdad"]
  ]
])("the day on which a journey was called off is not the one for which it was planned: %s", (plan, expected) => {
  expect(told(`A trip by Mokhber to Syria has been put off, officials said on Thursday. ${plan}`)).toEqual(expected);
});

test("nothing is made of nothing", () => {
  expect(foldIntoVisits([], ["IRN", "SYR"])).toEqual([]);
});

test("whom the traveller met may be told again further on, in words that say only that they spoke", () => {
  const journey = "Ghalibaf flew to Damascus on Tuesday and met Assad and Mekdad. ";
  const between = "It was hot. Nobody smiled. The road was long. A dog barked. Shops were shut. ";
  const visit = ["visit 2021-07-27 ir-ghalibaf,sy-assad,sy-mekdad"];
  expect(told(`${journey}${between}Assad told Ghalibaf that friends are not exchanged.`)).toEqual(visit);
});

test("of a night's arrival and the meeting of the day after the meeting's day holds", () => {
  const night = "Ghalibaf landed in Damascus on Monday night. ";
  expect(told(`${night}The following morning Assad received him.`)).toEqual(["visit 2021-07-27 ir-ghalibaf,sy-assad"]);
});

test.each([
  ["Zarif met Assad in Damascus on Monday. He also had talks with Mekdad.", 1],
  ["Zarif met Assad in Damascus on Monday. On Tuesday he had talks with Mekdad.", 2],
  ["Zarif met Assad in Damascus on Monday. It rained. The bazaar was shut. He also had talks with Mekdad.", 2],
  ["Zarif met Assad in Damascus on Monday. Araghchi had talks with Mekdad.", 2],
  ["Zarif met Assad in Geneva on Monday. He also had talks with Mekdad.", 2]
])("whom a guest sees next without a day of its own he sees on the same visit: %s", (text, contacts) => {
  expect(code(text, {published: "2021-08-04"}).contacts).toHaveLength(contacts);
});

test("whoever arrived one day and met somebody the next, as one sentence tells, met him then", () => {
  const days = (text: string) => code(text, {published: "2021-08-04"}).contacts.map(({date}) => date);
  expect(days("Zarif, who arrived in Damascus on Monday, met Assad on Tuesday.")).toEqual(["2021-08-03"]);
  expect(days("Zarif visited Damascus on Monday and Tuesday and met Assad.")).toEqual(["2021-08-02/2021-08-03"]);
});

test("a talk with a day of its own is not folded into the news, whatever visit stands between", () => {
  const visit = "The speaker is in the Syrian capital at the invitation of Hammouda Sabbagh, with whom he had talks";
  expect(told(`Ghalibaf met Assad in Damascus on Wednesday. ${visit} on Tuesday.`)).toContain(
    "meeting 2021-07-27 ir-ghalibaf,sy-hsabbagh"
  );
});
