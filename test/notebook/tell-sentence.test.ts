import {expect, test} from "vitest";
import {shownOf} from "./sample.js";

const sentenceOf = (text: string) => shownOf(text).view.part.sentences.at(-1);

test("a telling has its sides, its words, its day and its rules", () => {
  const text = "Bashar al-Assad received Ebrahim Raisi in Damascus on Monday.";
  const [told] = sentenceOf(text)?.told ?? [];
  expect(text.slice(told?.trigger.start, told?.trigger.end)).toBe("received");
  expect(told).toMatchObject({channel: "meeting", status: "occurred", date: {date: "2022-03-21"}});
  expect(told?.parties.flatMap(({names}) => names).sort()).toEqual(["Bashar al-Assad", "Ebrahim Raisi"]);
  expect(told?.facts).toContainEqual({name: "where", value: "Damascus"});
  expect(told?.contact_id).toBe("t@0");
});

test("what is left out has a reason and a rule", () => {
  const left = sentenceOf("Iran denied that Ebrahim Raisi had met Bashar al-Assad.")?.leftOut;
  expect(left).toEqual([{reason: "denied", rule: expect.stringMatching(/^en-/)}]);
});

test("every other sentence says why it gives nothing", () => {
  expect(sentenceOf("The market saw prices rise and ministers met.")?.why).toMatch(/nobody of the two sides/);
  expect(sentenceOf("It was a rainy day.")?.why).toBe("nothing in it was recognised");
  expect(sentenceOf("Ebrahim Raisi was tired.")?.why).toMatch(/no words of contact/);
});
