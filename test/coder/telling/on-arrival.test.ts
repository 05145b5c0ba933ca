import {expect, test} from "vitest";
import {code} from "../reading.js";

const TALKS = "Zarif has held talks in Damascus with Assad.";

test.each([
  [`${TALKS} Zarif said on arrival on Wednesday that they would talk of trade.`, "2021-05-12"],
  [`${TALKS} Upon arriving in Damascus on Wednesday, Zarif told reporters that trade would grow.`, "2021-05-12"],
  [`${TALKS} Zarif said on his arrival in the Syrian capital on Wednesday that trade would grow.`, "2021-05-12"],
  // Who arrived elsewhere, or was at home, told of another journey.
  [`${TALKS} Zarif said on arrival in Beirut on Wednesday that trade would grow.`, "[..2021-05-14]"],
  [`${TALKS} Lavrov said on arrival on Wednesday that trade would grow.`, "[..2021-05-14]"],
  [`${TALKS} Assad said on arrival on Wednesday that trade would grow.`, "[..2021-05-14]"],
  [`${TALKS} Zarif said on Wednesday that trade would grow.`, "[..2021-05-14]"]
])("what a traveller said on arriving gives the day of his journey: %s", (text, expected) => {
  expect(code(text, {published: "2021-05-14"}).contacts.map(({date}) => date)).toEqual([expected]);
});

test.each([
  ["fr", "Zarif a rencontré Assad à Damas. Zarif a déclaré à son arrivée mercredi que le commerce progressait."],
  ["es", "Zarif se reunió con Asad en Damasco. Zarif dijo a su llegada el miércoles que el comercio crecía."],
  ["ar", "التقى ظريف الأسد في دمشق. وقال ظريف لدى وصوله يوم الأربعاء إن التجارة تنمو."],
  ["fa", "ظریف با اسد در دمشق دیدار کرد. ظریف در بدو ورود روز چهارشنبه گفت که تجارت رشد می‌کند."]
])("so in %s: %s", (language, text) => {
  expect(code(text, {published: "2021-05-14", language}).contacts.map(({date}) => date)).toEqual(["2021-05-12"]);
});
