import {expect, test} from "vitest";
import {isInScareQuotes, isQuestion, isQuoted} from "../../../src/coder/telling/quoted.js";
import {pageOf, sceneOf, triggerOf} from "../reading.js";

test("a word alone in quotation marks is doubted, one in a longer quotation is somebody's", () => {
  const doubted = sceneOf("The “meeting” of Raisi and Assad was staged.");
  expect(isInScareQuotes(doubted.reading, triggerOf(doubted))).toBe(true);
  const text = "Raisi spoke of “a warm meeting” with Assad.";
  const told = sceneOf(text);
  expect(isInScareQuotes(told.reading, triggerOf(told, "en-meet-noun"))).toBe(false);
  expect(isQuoted(told.reading, triggerOf(told, "en-meet-noun"), pageOf(text).sentences[0] as never)).toBe(true);
});

test("a question tells of nothing", () => {
  const asked = (text: string) => isQuestion(sceneOf(text).reading, pageOf(text).sentences.at(-1) as never);
  expect([asked("Has Raisi met Assad?"), asked("Raisi has met Assad.")]).toEqual([true, false]);
});
