import {expect, test} from "vitest";
import {code} from "../reading.js";

const met = (text: string, language = "en") =>
  code(text, {language, published: "2023-05-10"}).contacts.map(({participants}) =>
    participants.map(({name}) => name?.split(" ").at(-1)).join(" ")
  );

test("separate meetings with two people are two meetings", () => {
  expect(met("Mekdad held separate meetings with Raisi and Amir-Abdollahian on Tuesday.")).toEqual([
    "Mekdad Raisi",
    "Mekdad Amir-Abdollahian"
  ]);
  expect(met("Mekdad met separately with Amir-Abdollahian and Russia’s Sergey Lavrov.")).toEqual([
    "Mekdad Amir-Abdollahian"
  ]);
});

test("one meeting with two people is one", () => {
  expect(met("Mekdad held a separate meeting with Raisi and Amir-Abdollahian.")).toHaveLength(1);
  expect(met("Mekdad held a meeting with Raisi and Amir-Abdollahian on Tuesday.")).toHaveLength(1);
});

test("in Spanish a second day and a second “con” are a second meeting", () => {
  expect(met("Amir Abdolahian se reunió el lunes con Asad y el martes con Faisal Mekdad.", "es")).toHaveLength(2);
});

test("“separately” inside a list parts it", () => {
  expect(met("Larijani met Assad and, separately, Mekdad on Tuesday.")).toHaveLength(2);
  expect(met("Larijani met Assad and, of course, Mekdad on Tuesday.")).toHaveLength(1);
});

test("people may be met one after the other, in more words than one", () => {
  expect(met("Mekdad held talks in turn with Raisi and Amir-Abdollahian on Tuesday.")).toHaveLength(2);
  expect(met("Mekdad met one by one with Raisi and Amir-Abdollahian on Tuesday.")).toHaveLength(2);
  expect(met("Mekdad held talks in time with Raisi and Amir-Abdollahian on Tuesday.")).toHaveLength(1);
});

test.each([
  ["Raisi received Mekdad and Arnous in separate meetings on Tuesday.", 2],
  ["Raisi received Mekdad and Arnous on Tuesday in separate meetings.", 2],
  ["Raisi received Mekdad and Arnous separately on Tuesday.", 2],
  ["Raisi received Mekdad and Arnous in a separate meeting on Tuesday.", 1]
])("that they were met apart may be said behind them: %s", (text, count) => {
  expect(met(text)).toHaveLength(count);
});
