import {expect, test} from "vitest";
import {code} from "../reading.js";

const told = (text: string) =>
  code(text, {published: "2022-06-15"}).contacts.map(
    ({channel, participants}) => `${channel} ${participants.map(({person_id}) => person_id).sort()}`
  );

test.each([
  ["Raisi landed in Damascus on Monday. Assad told him that all was well.", "visit ir-raisi,sy-assad"],
  ["Mekdad will arrive in Tehran on 5 July to be told by Raisi what was said.", "visit ir-raisi,sy-mekdad"],
  ["Raisi told Assad in Damascus that all was well.", "meeting ir-raisi,sy-assad"],
  ["In Tehran on Monday, Mekdad assured Raisi that all was well.", "meeting ir-raisi,sy-mekdad"],
  [
    "Zarif flew to Damascus and met Mekdad. He briefed President Assad on the plan.",
    "visit ir-zarif,sy-assad,sy-mekdad"
  ],
  ["Mekdad was in Tehran. Raisi told his guest that all was well.", "visit ir-raisi,sy-mekdad"],
  ["Assad was told on Monday in Damascus by Raisi that all was well.", "meeting ir-raisi,sy-assad"],
  ["Bagheri knows the building. In May Ayyoub showed him a map.", "meeting ir-mbagheri,sy-ayyoub"],
  ["Raisi told Mekdad in his office on Monday that all was well.", "meeting ir-raisi,sy-mekdad"]
])("who speaks to a visitor has met him: %s", (text, contact) => {
  expect(told(text)).toEqual([contact]);
});

test.each([
  ["Raisi rang Assad. He told Assad in Tehran that all was well.", ["call ir-raisi,sy-assad"]],
  ["Raisi told Assad that all was well in Damascus.", []],
  ["Pedersen flew to Damascus to see Mekdad. What Zarif told him in Tehran Mekdad did not hear.", []],
  ["Raisi told Assad’s opponents in Damascus that all was well.", []],
  ["Raisi landed in Damascus on Monday. Mekdad told reporters that all was well.", ["visit ir-raisi"]],
  ["Assad was told on Monday by Raisi’s envoys that all was well.", []],
  ["Bagheri knows the building. Ayyoub never showed him a map in May.", []],
  ["Bagheri knows the building. Ayyoub’s men showed him a map in May.", []],
  ["Raisi has not told Assad in Damascus that all is well.", []]
])("and nobody else: %s", (text, contacts) => {
  expect(told(text)).toEqual(contacts);
});
