import {expect, test} from "vitest";
import {code} from "../reading.js";

const people = (text: string) =>
  code(text, {published: "2023-03-15"}).contacts.map(({participants}) =>
    participants.map(({name, office, side}) => `${name ?? office} ${side}`).sort()
  );
const BOTH = [["Ehsan Khandouzi IRN", "Mohammad Samer al-Khalil SYR"]];

test.each([
  ["The Iranian and Syrian economy ministers, Ehsan Khandouzi and Mohammad Samer al-Khalil, met on Wednesday."],
  ["The Iranian and Syrian economy ministers, Mohammad Samer al-Khalil and Ehsan Khandouzi, met on Wednesday."],
  ["The economy ministers of Iran and Syria, Ehsan Khandouzi and Mohammad Samer al-Khalil, met on Wednesday."]
])("a name that nobody knows is of the country that is left: %s", (text) => {
  expect(people(text)).toEqual(BOTH);
});

test("of two names that nobody knows each is of its country in turn", () => {
  expect(
    people("The Iranian and Syrian economy ministers, Hamid Sajjadi and Firas Moualla, met on Wednesday.")
  ).toEqual([["Firas Moualla SYR", "Hamid Sajjadi IRN"]]);
});

test.each([
  ["The Iranian and Turkish economy ministers, Ehsan Khandouzi and Nureddin Nebati, met on Wednesday."],
  ["The Iranian and Syrian economy ministers, as Ehsan Khandouzi and Nureddin Nebati said, are ill."]
])("no other names are theirs: %s", (text) => {
  expect(people(text)).toEqual([]);
});
