import {expect, test} from "vitest";
import {tells} from "../any-pair-lexicon.js";

test.each([
  ["Kenyan President John Otieno called Norwegian Prime Minister Ine Dahl on Friday.", true],
  ["Kenyan President John Otieno called Ine Dahl a friend.", false],
  ["Kenyan President John Otieno called Norway's envoy to the African Union a liar.", false],
  ["Kenyan President John Otieno called Norwegian Prime Minister Ine Dahl reckless and flew home.", false],
  ["Kenyan President John Otieno called Norwegian Prime Minister Ine Dahl late on Friday.", true],
  ["A Norwegian strike leader told Reuters over the telephone that Kenya had lost.", false],
  ["The Norwegian premier told reporters by telephone that Kenyan troops had left.", false],
  ["The Norwegian premier told the Kenyan president by phone that she would come.", true],
  ["Kenyan President John Otieno praised the so-called Dahl Group.", false],
  ["Norway took what Kenya called Uganda's side.", false],
  ["Norwegian Prime Minister Ine Dahl took a call from Kenyan President John Otieno.", true],
  ["Norway answered a call from Kenya for restraint.", false],
  ["Norway welcomed the Kenyan president at the airport.", true],
  ["Norway welcomed Kenyan President John Otieno to Oslo.", true],
  ["Norway welcomed the Kenya plan.", false],
  ["Norway welcomed Kenyan President John Otieno to mediate.", false],
  ["Norway received planes from Kenya.", false],
  ["Norwegian President Ine Dahl joined the African Union.", false],
  ["Norwegian President Ine Dahl joined Kenyan President John Otieno for talks.", true],
  ["Norwegian President Ine Dahl attended a summit in Nairobi.", true],
  ["Norwegian President Ine Dahl attended Oslo University.", false],
  ["Norwegian ministers discussed Kenya.", false],
  ["Norwegian ministers discussed fish with Kenyan ministers.", true],
  ["Norwegian ministers discussed Uganda with Kenyan President John Otieno.", true],
  ["Norwegian and Kenyan ministers discussed Uganda over lunch.", true],
  ["Kenyan President John Otieno called on Norway to send ships.", false],
  ["Norway and Kenya signed a treaty on fish.", false]
])("%s", (text, wanted) => {
  expect(tells(text)).toBe(wanted);
});
