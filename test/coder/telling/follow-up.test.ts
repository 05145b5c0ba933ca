import {expect, test} from "vitest";
import {code, draftsOf, who} from "../reading.js";

const told = (text: string) => draftsOf(text).map(({channel}) => channel);

test.each([
  ["Assad wrote to Raisi in May. A phone call followed on 5 July.", ["message", "call"]],
  ["Zarif met Mekdad on Monday. A second call followed on Friday.", ["meeting", "call"]],
  ["Mekdad chose the telephone. He got in touch with Amir-Abdollahian on Monday.", ["call"]],
  ["Mekdad chose the blue suit. He was pleased with Amir-Abdollahian on Monday.", []],
  ["Assad wrote to Raisi in May. The vote followed on 5 July.", ["message"]],
  ["Assad wrote to Raisi in May. A phone call with Putin followed on 5 July.", ["message"]],
  ["Assad wrote to Raisi in May. A phone call is expected on 5 July.", ["message"]],
  ["Assad wrote to Raisi in May. A phone call followed.", ["message"]],
  ["Zarif met Mekdad on Monday. A second session, set for Friday, has been scrapped.", ["meeting", "meeting"]],
  ["Zarif met Mekdad on Monday. A second session is planned for Friday.", ["meeting", "meeting"]],
  ["Zarif met Mekdad on Monday. A second session with Lavrov, set for Friday, has been scrapped.", ["meeting"]],
  ["Assad rang Raisi on 8 May. The first call took place on 7 March.", ["call", "call"]],
  ["Assad rang Raisi on 8 May. Their last call was on 7 March.", ["call", "call"]],
  ["Assad rang Raisi on 8 May. It was their second call in a year. The first came on 7 March.", ["call", "call"]],
  ["Zarif met Mekdad on Monday. Their previous meeting took place in Damascus in May.", ["meeting", "meeting"]],
  ["Zarif met Mekdad on Monday. The last meeting of the joint committee was in May.", ["meeting"]],
  ["Zarif met Mekdad on Monday. The first meeting with Lavrov was in May.", ["meeting"]],
  ["Zarif met Mekdad on Monday. The first meeting was chaired by Lavrov in May.", ["meeting"]]
])("%s", (text, channels) => {
  expect(told(text)).toEqual(channels);
});

test("what was called off is called off of the same two", () => {
  const text =
    "Zarif met Mekdad on Monday. A second session, set for Friday, has been scrapped as the Iranian’s flight left.";
  expect(draftsOf(text).map(({status, members}) => [status, ...who(members).sort()])).toEqual([
    ["occurred", "ir-zarif", "sy-mekdad"],
    ["cancelled", "ir-zarif", "sy-mekdad"]
  ]);
});

test("the means that the sentence before names are those of the talk behind it", () => {
  expect(told("The generals had it easier by telephone. Bagheri and Ayyoub talked on 9 August.")).toEqual(["call"]);
  expect(told("The generals used the telephone. Bagheri and Ayyoub talked on 9 August.")).toEqual(["call"]);
  expect(told("Bagheri was on the telephone to Damascus. He conveyed his best wishes to Ayyoub.")).toEqual(["call"]);
  expect(told("The generals had it easier by now. Bagheri and Ayyoub talked on 9 August.")).toEqual(["meeting"]);
  expect(told("The generals own a telephone company. Bagheri and Ayyoub talked on 9 August.")).toEqual(["meeting"]);
});

const parties = (text: string) => draftsOf(text).map(({initiator, members}) => [initiator, ...who(members).sort()]);

test("a pronoun that is thanked is the other side", () => {
  const text = "Assad spoke by telephone with Raisi. Raisi, who won in June, thanked him for having called.";
  expect(draftsOf(text).at(-1)?.initiator).toBe("SYR");
});

test("a letter to congratulate somebody is written to him", () => {
  expect(parties("Assad wrote in June to congratulate Raisi.")).toEqual([["SYR", "ir-raisi", "sy-assad"]]);
  expect(parties("Raisi was tired. It was Assad who wrote, in a note to congratulate the Iranian on his win.")).toEqual(
    [["SYR", "ir-raisi", "sy-assad"]]
  );
  expect(parties("Assad wrote in June that he admired Raisi’s beard.")).toEqual([]);
});

test("another contact of a day of its own is by the means that the sentence before names", () => {
  const talked = (text: string) => draftsOf(`Zarif rang Mekdad on Monday. ${text}`).map(({channel}) => channel);
  expect(talked("It was their second phone call in weeks. On 20 May they had gone over the oil file.").at(-1)).toBe(
    "call"
  );
  expect(talked("It was their second meeting in weeks. On 20 May they had gone over the oil file.").at(-1)).toBe(
    "meeting"
  );
});

test.each([
  ["The previous time was on 23 March in Damascus.", 2],
  ["The last time they did so was in March.", 2],
  ["The last time, on 23 March, it rained.", 2],
  ["The last time that the town was bombed was on 23 March.", 1],
  ["The last time was on 23 March, when Lavrov came.", 1],
  ["The last time was not on 23 March.", 1]
])("the time before is another contact: %s", (text, expected) => {
  expect(draftsOf(`Zarif met Mekdad on Friday. ${text}`)).toHaveLength(expected);
});

test.each([
  ["Assad visited Tehran on Sunday. The first was in February 2019.", 2],
  ["Raisi and Assad signed five accords on Sunday. The first was signed in May.", 1]
])("the first of them may be a visit told as another's: %s", (text, contacts) => {
  expect(code(text, {published: "2022-06-15"}).contacts).toHaveLength(contacts);
});

test.each([
  ["Raisi rang Assad on Monday. The last time the two presidents talked was on April 9.", ["call", "call"]],
  ["Raisi met Assad on Monday. The last time the two presidents talked was on April 9.", ["meeting", "meeting"]]
])("the last time they talked was like this one: %s", (text, channels) => {
  expect(code(text, {published: "2023-05-12"}).contacts.map(({channel}) => channel)).toEqual(channels);
});
