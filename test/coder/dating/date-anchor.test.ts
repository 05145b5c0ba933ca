import {expect, test} from "vitest";
import {code} from "../reading.js";

const days = (text: string) =>
  code(text, {published: "2018-12-31"}).contacts.map(
    ({date_earliest, date_latest}) => `${date_earliest}/${date_latest}`
  );

test.each([
  [
    "Rouhani telephoned Assad on 12 April. A camp was opened on 9 March, the same day on which Zarif met Mekdad.",
    ["2018-04-12/2018-04-12", "2018-03-09/2018-03-09"]
  ],
  [
    "Zarif met Mekdad on 12 April.\n\nOn 14 April ships fired at the coast. Rouhani telephoned Assad the same day.",
    ["2018-04-12/2018-04-12", "2018-04-14/2018-04-14"]
  ],
  [
    "Zarif visited Damascus on Tuesday, 11 December. Two pilgrims had been taken on 8 December.\n\nNine days before the trip, Mekdad visited Tehran.",
    ["2018-12-11/2018-12-11", "2018-12-02/2018-12-02"]
  ],
  [
    "Zarif met Mekdad on 12 April. Rouhani telephoned Assad the same day.",
    ["2018-04-12/2018-04-12", "2018-04-12/2018-04-12"]
  ],
  [
    "Ships fired at the coast on 14 April.\n\nZarif met Mekdad on 12 April. Rouhani telephoned Assad a day later.",
    ["2018-04-12/2018-04-12", "2018-04-13/2018-04-13"]
  ],
  [
    "Zarif met Mekdad on 12 April.\n\nIt rained in Beirut on 20 April.\n\nA day later Rouhani telephoned Assad.",
    ["2018-04-12/2018-04-12", "2018-04-21/2018-04-21"]
  ],
  [
    "Zarif met Mekdad on 12 April.\n\nIt rained in Beirut on 20 April.\n\nSome rivers rose. Rouhani telephoned Assad a day later.",
    ["2018-04-12/2018-04-12", "2018-04-13/2018-04-13"]
  ],
  [
    "It rained in Beirut on 20 April.\n\nSome rivers rose.\n\nRouhani telephoned Assad the same day.",
    ["2018-04-20/2018-04-20"]
  ],
  [
    "Zarif met Mekdad on 12 April. On Saturday, two days later, Rouhani telephoned Assad.",
    ["2018-04-12/2018-04-12", "2018-04-14/2018-04-14"]
  ],
  [
    "Zarif met Mekdad on 12 April. Rouhani saw a dam on 14 April, the same day that he telephoned Assad.",
    ["2018-04-12/2018-04-12", "2018-04-14/2018-04-14"]
  ],
  [
    "Zarif met Mekdad on 12 April. On 14 April, the very same day, Rouhani telephoned Assad.",
    ["2018-04-12/2018-04-12", "2018-04-14/2018-04-14"]
  ],
  [
    "Zarif met Mekdad on Thursday, 12 April. Rouhani telephoned Assad on the Saturday of that week.",
    ["2018-04-12/2018-04-12", "2018-04-14/2018-04-14"]
  ],
  [
    "Zarif met Mekdad on 12 April. Rouhani had telephoned Assad the Saturday before.",
    ["2018-04-12/2018-04-12", "2018-04-07/2018-04-07"]
  ],
  [
    "Zarif met Mekdad on 12 April. Rouhani telephoned Assad the Saturday after.",
    ["2018-04-12/2018-04-12", "2018-04-14/2018-04-14"]
  ],
  ["The vote was held in the evening. Rouhani telephoned Assad.", ["null/2018-12-31"]]
])("words that hang on a day hang on the last named in their paragraph, or open the next: %s", (text, expected) => {
  expect(days(text)).toEqual(expected);
});

test.each([
  [
    "Sunday's talks came three days after the meeting in Damascus of Assad and Ali Larijani.",
    ["2018-12-27/2018-12-27"]
  ],
  ["The meeting of Assad and Ali Larijani on Sunday came three days after a strike.", ["2018-12-30/2018-12-30"]],
  [
    "The conversation held Sunday came a day after Rouhani and Assad exchanged views over the telephone.",
    ["2018-12-29/2018-12-29"]
  ],
  ["Sunday's talks were as long as the meeting in Damascus of Assad and Ali Larijani.", ["2018-12-30/2018-12-30"]]
])("what came so long after something else: %s", (text, expected) => {
  expect(days(text)).toEqual(expected);
});

test.each([
  ["A summit is planned for 19 January. Mekdad is to come the day after for talks with Zarif.", "2019-01-20"],
  ["Zarif met Mekdad on Friday. In the afternoon Zarif was received by Assad.", "2018-12-28"],
  [
    "Rouhani and Assad met on Saturday at a summit. Zarif had phoned Mekdad eight days before the summit.",
    "2018-12-21"
  ],
  ["Rouhani and Assad met on Saturday in Baku. Zarif had phoned Mekdad on the eve of the talks.", "2018-12-28"],
  [
    "Zarif landed in Baghdad this morning, goes on to Beirut and is expected in Damascus on Friday to meet Assad.",
    "2019-01-04"
  ]
])("%s", (text, day) => {
  expect(days(text).at(-1)).toBe(`${day}/${day}`);
});

test("an election is nothing that a text tells of first", () => {
  const [, call] = days("Rouhani met Assad on Saturday. Zarif phoned Mekdad three days before the election.");
  expect(call).not.toBe("2018-12-26/2018-12-26");
});

test.each([
  ["After Sunday’s raid Zarif telephoned Mekdad that day.", ["2018-12-30/2018-12-30"]],
  ["After Sunday’s raid Zarif telephoned Mekdad.", ["2018-12-30/2018-12-31"]],
  ["Assad was re-elected in May. Rouhani sent him a letter on the 28th of that month.", ["2018-05-28/2018-05-28"]],
  ["Rouhani sent Assad a letter on the 28th of last month.", ["2018-11-28/2018-11-28"]],
  ["Rouhani sent Assad a letter on the 3rd of this month.", ["2018-12-03/2018-12-03"]],
  ["Assad was re-elected. Rouhani sent him a letter on the 28th of that month.", ["null/2018-12-31"]]
])("a day that hangs on a month or on what stands behind “after”: %s", (text, expected) => {
  expect(days(text)).toEqual(expected);
});

test.each([
  [
    "what a clause names by the way is no anchor where a contact was told",
    "Zarif met Mekdad on Friday. Aid had landed on Thursday night.\n\nThe same day Rouhani telephoned Assad.",
    "2018-12-28/2018-12-28"
  ],
  [
    "it is one where none was",
    "Muallem, who died on Friday, was mourned.\n\nThe same day Zarif phoned Assad.",
    "2018-12-28/2018-12-28"
  ],
  [
    "that year",
    "In October 2016 Zarif was in Moscow. On the last day of that year Rouhani received Muallem.",
    "2016-12-31/2016-12-31"
  ],
  ["that month", "Zarif spoke in Rome in May. At the end of that month Zarif phoned Mekdad.", "2018-05-21/2018-05-31"],
  [
    "no year told before",
    "Assad was re-elected. Later that year Rouhani received Muallem in Tehran.",
    "null/2018-12-31"
  ],
  [
    "before a ceremony",
    "Arnous attended the swearing-in on Friday. Raisi had received him a day before the ceremony.",
    "2018-12-27/2018-12-27"
  ],
  [
    "before the meeting of a town, which is the news",
    "Zarif and Mekdad met in Baghdad on Friday. Hama fell on Sunday. Zarif had phoned Assad five days before the Baghdad meeting.",
    "2018-12-23/2018-12-23"
  ],
  [
    "since somebody took office",
    "Zarif met Mekdad on Friday.\n\nIt was their first meeting since Mekdad, until then a deputy, was put in charge of the ministry on 22 November.",
    "2018-12-28/2018-12-28"
  ]
])("%s", (_, text, day) => {
  expect(days(text).at(-1)).toBe(day);
});

test("that day is the one its sentence names", () => {
  const raid = "After Sunday’s raid Zarif phoned Mekdad, one of many calls that he made that day.";
  expect(days(`Zarif met Mekdad on Thursday. ${raid}`).at(-1)).toBe("2018-12-30/2018-12-30");
});

test("a question ends where its own mark stands, in every script", () => {
  const told = (text: string, language: string) =>
    code(text, {published: "2018-12-31", language}).contacts.map(({date}) => date);
  const asks = (mark: string) => `به گفته او در ۱۰ مارس چه شد${mark} همان روز روحانی با اسد تلفنی گفتگو کرد.`;
  expect(told(asks("؟"), "fa")).toEqual(told(asks("?"), "fa"));
});
