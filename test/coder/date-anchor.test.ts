import {expect, test} from "vitest";
import {code} from "./reading.js";

const days = (text: string) =>
  code(text, {published: "2018-12-31"}).contacts.map(
    ({date_earliest, date_latest}) => `${date_earliest}/${date_latest}`
  );

test.each([
  [
    "Zarif met Mekdad on 12 April.\n\nOn 14 April ships fired at the coast. Rouhani telephoned Assad the same day.",
    ["2018-04-12/2018-04-12", "2018-04-14/2018-04-14"]
  ],
  [
    "Zarif met Mekdad on 12 April. Rouhani telephoned Assad the same day.",
    ["2018-04-12/2018-04-12", "2018-04-12/2018-04-12"]
  ],
  [
    "Ships fired at the coast on 14 April.\n\nZarif met Mekdad on 12 April. Rouhani telephoned Assad a day later.",
    ["2018-04-12/2018-04-12", "2018-04-13/2018-04-13"]
  ]
])("words that hang on a day hang on the last named in their paragraph: %s", (text, expected) => {
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
