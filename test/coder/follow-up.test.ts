import {expect, test} from "vitest";
import {draftsOf} from "./reading.js";

const told = (text: string) => draftsOf(text).map(({channel}) => channel);

test.each([
  ["Assad wrote to Raisi in May. A phone call followed on 5 July.", ["message", "call"]],
  ["Zarif met Mekdad on Monday. A second call followed on Friday.", ["meeting", "call"]],
  ["Assad wrote to Raisi in May. The vote followed on 5 July.", ["message"]],
  ["Assad wrote to Raisi in May. A phone call with Putin followed on 5 July.", ["message"]],
  ["Assad wrote to Raisi in May. A phone call is expected on 5 July.", ["message"]],
  ["Assad wrote to Raisi in May. A phone call followed.", ["message"]]
])("%s", (text, channels) => {
  expect(told(text)).toEqual(channels);
});

test("the means that the sentence before names are those of the talk behind it", () => {
  expect(told("The generals had it easier by telephone. Bagheri and Ayyoub talked on 9 August.")).toEqual(["call"]);
  expect(told("The generals had it easier by now. Bagheri and Ayyoub talked on 9 August.")).toEqual(["meeting"]);
});
