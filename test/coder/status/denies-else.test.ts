import {expect, test} from "vitest";
import {told} from "../languages/told.js";

test.each([
  ["en", "In a phone call with Assad, Raisi rejected reports of a withdrawal.", "call ir-raisi + sy-assad"],
  ["en", "In a phone call with Assad, Raisi said the charges were baseless.", "call ir-raisi + sy-assad"],
  ["en", "After meeting Assad, Raisi denied that his country was withdrawing.", "meeting ir-raisi + sy-assad"],
  ["fr", "Lors d’un entretien téléphonique avec Assad, Raïssi a démenti tout retrait.", "call ir-raisi + sy-assad"],
  ["es", "En una conversación telefónica con Asad, Raisí desmintió la retirada.", "call ir-raisi + sy-assad"],
  ["es", "Raisí recibió a Mekdad, quien negó las acusaciones.", "meeting >SYR ir-raisi + sy-mekdad"],
  ["ar", "خلال اتصال هاتفي مع الأسد، نفى رئيسي الأنباء عن الانسحاب.", "call ir-raisi + sy-assad"],
  ["ar", "استقبل الأسد ظريف، وقال إن الاتهامات عارية عن الصحة.", "meeting >IRN ir-zarif + sy-assad"],
  ["fa", "رئیسی در گفت‌وگوی تلفنی با اسد اخبار مربوط به خروج را تکذیب کرد.", "call ir-raisi + sy-assad"]
])("something else is denied: %s %s", (language, text, contact) => {
  expect(told(language, text)).toEqual([contact]);
});

test.each([
  ["en", "A phone call between Assad and Raisi, reported by a website, was untrue, the presidency said."],
  ["en", "A website told of a phone call between Assad and Raisi, but Mekdad denied it."],
  ["en", "The phone call between Assad and Raisi, which Mekdad denied, was the talk of the day."],
  ["fr", "L’entretien téléphonique entre Assad et Raïssi a été démenti par Damas."],
  ["ar", "نفت الرئاسة الأنباء عن اتصال هاتفي بين الأسد ورئيسي."],
  ["fa", "خبر گفت‌وگوی تلفنی رئیسی با اسد را تکذیب کرد."]
])("the contact is denied: %s %s", (language, text) => {
  expect(told(language, text)).toEqual([]);
});
