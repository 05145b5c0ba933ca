import {expect, test} from "vitest";
import {told as toldOf} from "../languages/told.js";
import {code} from "../reading.js";

const told = (text: string) =>
  code(text, {published: "2023-05-07"}).contacts.map(
    ({channel, date, participants}) => `${channel} ${date} ${participants.map(({person_id}) => person_id).sort()}`
  );

test.each([
  ["Mamlouk was, on Sunday and in Tehran, across a low table from Shamkhani.", "2023-05-07"],
  ["Zarif passed two days in the Syrian capital at the side of Mekdad in April 2021.", "2021-04"],
  ["Bazrpash did sums with Mekdad in the Syrian capital at the end of April.", "[2023-04-21..2023-04-30]"],
  ["Zarif raised the matter in Damascus with Mekdad on Friday.", "2023-05-05"],
  ["Zarif spent most of Tuesday in Assad’s study.", "2023-05-02"],
  ["Zarif lingered on Tuesday in the office of Assad.", "2023-05-02"],
  ["On Tuesday Zarif drank his coffee beside Assad.", "2023-05-02"],
  ["Zarif offered in Damascus on Tuesday his condolences to Assad.", "2023-05-02"],
  ["Bazrpash, accompanied by Arnous, inspected two silos on Tuesday.", "2023-05-02"],
  ["Accompanied by Arnous, Bazrpash inspected two silos on Tuesday.", "2023-05-02"],
  ["In Damascus on Tuesday Zarif put the plan to Assad.", "2023-05-02"]
])("who is in another's company on a day has met him: %s", (text, date) => {
  expect(told(text)).toEqual([expect.stringMatching(/^meeting /)]);
  expect(told(text)[0]).toContain(date);
});

test.each([
  "Bazrpash did sums with Mekdad in the Syrian capital.",
  "Zarif showed his solidarity with Assad in Tehran on Friday.",
  "Zarif wants to do sums with Mekdad in Damascus on Friday.",
  "Zarif said in Tehran on Friday that sums had been done with Mekdad.",
  "Zarif did not do sums with Mekdad in Damascus on Friday.",
  "Zarif did sums with Mekdad’s deputy in Damascus on Friday.",
  "Lavrov and Zarif did sums with Mekdad in Damascus on Friday.",
  "Zarif did sums with Mekdad in Geneva on Friday.",
  "In Tehran on Tuesday Zarif put Assad on a list.",
  "Khamenei and Assad denounced the strike in Damascus on Tuesday.",
  "Raisi praised Assad on Tuesday for the fair in Damascus.",
  "Raisi assured Assad on Tuesday that trade in Damascus would go on.",
  "Zarif offered in Tehran on Tuesday his condolences to Assad.",
  "Zarif offered his condolences to Assad on Tuesday for the dead of the fire.",
  "Bazrpash, accompanied by his deputy, inspected two silos on Tuesday and praised Arnous.",
  "Accompanied by an adviser, Bazrpash praised Arnous on Tuesday.",
  "Accompanied by Arnous, the minister from Ankara inspected two silos on Tuesday.",
  "Zarif has been beside Assad since 2013.",
  "Zarif’s portrait hung on Friday in Assad’s office.",
  "Zarif hung up a picture of Assad in his office on Friday."
])("nothing is guessed of: %s", (text) => {
  expect(told(text)).toEqual([]);
});

test("words that tell more are heard first", () => {
  expect(told("Zarif met Mekdad in Damascus on Friday beside Assad.")).toHaveLength(1);
  expect(told("Zarif rang Mekdad on Friday from the chair beside Assad.")).toEqual([
    "call 2023-05-05 ir-zarif,sy-mekdad"
  ]);
});

test.each([
  ["Ghaani was in Assad’s palace on Saturday.", 1],
  ["Standing beside Assad on Saturday, Ghaani smiled.", 1],
  ["Standing beside a car on Saturday, Ghaani smiled at Assad’s picture.", 0],
  ["Ghaani was in Assad’s office on Saturday with a letter in his pocket.", 1],
  ["Ghaani was in Assad’s good books on Saturday.", 0]
])("whoever was in somebody’s palace has met him: %s", (text, expected) => {
  expect(toldOf("en", text)).toHaveLength(expected);
});
