import {expect, test} from "vitest";
import {code} from "../reading.js";

const first = (text: string, language = "en") => code(text, {published: "2023-03-15", language}).contacts[0]?.date;

test.each([
  ["The ministry said on Monday that Mekdad had met Iran's ambassador, Mehdi Sobhani, on Saturday.", "2023-03-11"],
  ["The ministry on Monday said that Mekdad had telephoned Amir-Abdollahian on Saturday.", "2023-03-11"],
  ["Mekdad told Al-Watan on Wednesday that he had spoken by phone to Amir-Abdollahian on Saturday.", "2023-03-11"],
  [
    "Mekdad told Al-Watan on Wednesday that he met Amir-Abdollahian when both were in Tehran on Saturday.",
    "2023-03-11"
  ],
  // The day behind is another thing's.
  [
    "The ministry said on Monday that Mekdad met Amir-Abdollahian to discuss the raid on Aleppo on Saturday.",
    "2023-03-13"
  ],
  ["The ministry said on Monday that Mekdad met Amir-Abdollahian after the raid on Aleppo on Saturday.", "2023-03-13"],
  ["The ministry said on Monday that Mekdad met Amir-Abdollahian, who was in Aleppo on Saturday.", "2023-03-13"],
  // The day before is the contact's.
  ["It was on Monday that Mekdad met Iran's ambassador Mehdi Sobhani, in Damascus since Saturday.", "2023-03-13"],
  ["It was on Monday that Mekdad met Amir-Abdollahian, and on Saturday he left.", "2023-03-13"],
  ["The ministry said on Monday that Mekdad had met Iran's ambassador, Mehdi Sobhani.", "2023-03-13"]
])("a contact's own day goes before the day on which it was told: %s", (text, expected) => {
  expect(first(text)).toBe(expected);
});

test.each([
  ["fr", "Le ministère a déclaré lundi que Mekdad avait rencontré Amir-Abdollahian samedi.", "2023-03-11"],
  [
    "fr",
    "Le ministère a déclaré lundi que Mekdad avait rencontré Amir-Abdollahian après le raid de samedi.",
    "2023-03-13"
  ],
  ["es", "El ministerio dijo el lunes que Mekdad se había reunido con Amir-Abdollahian el sábado.", "2023-03-11"],
  ["ar", "قالت الوزارة يوم الاثنين إن المقداد التقى عبد اللهيان يوم السبت.", "2023-03-11"],
  ["fa", "وزارت خارجه روز دوشنبه گفت که مقداد با امیرعبداللهیان روز شنبه دیدار کرد.", "2023-03-11"]
])("so in %s: %s", (language, text, expected) => {
  expect(first(text, language)).toBe(expected);
});

test.each([
  ["On Tuesday, Tehran announced a visit to Iran by Mekdad.", "[2023-03-15..]"],
  ["Mekdad and Amir-Abdollahian agreed on Tuesday to meet in Geneva.", "[2023-03-15..]"],
  ["Mekdad and Amir-Abdollahian agreed on Tuesday on a date for a meeting in Geneva.", "[2023-03-15..]"],
  ["Mekdad and Amir-Abdollahian agreed on Tuesday to meet in Geneva on Friday.", "2023-03-17"],
  ["On Friday, officials said, Mekdad will visit Tehran.", "2023-03-17"],
  ["On Friday, Mekdad will visit Tehran, the ministry announced.", "2023-03-17"],
  ["Mekdad and Amir-Abdollahian agreed on Tuesday, when they met in Geneva, on a treaty.", "2023-03-14"]
])("when a plan was made is not when it is to be carried out: %s", (text, expected) => {
  expect(first(text)).toBe(expected);
});
