import {expect, test} from "vitest";
import {isHuman} from "../../../src/coder/grammar/reading.js";
import {sideAt} from "../../../src/coder/grammar/side-at.js";
import {code, sceneOf} from "../reading.js";

test.each([
  ["Zarif spoke.", "IRN"],
  ["Damascus spoke.", "SYR"],
  ["Someone spoke.", null]
])("the side of what opens “%s”", (text, side) => {
  expect(sideAt(sceneOf(text).reading, 0)).toBe(side);
});

test("a nationality has a side before whatever it stands", () => {
  const {reading} = sceneOf("Raisi and Assad spoke at Syrian request.");
  const at = reading.units.findIndex(({item}) => item?.meaning.kind === "demonym");
  expect(sideAt(reading, at)).toBe("SYR");
});

test("people of several sides have none", () => {
  const {reading} = sceneOf("Zarif met Mekdad. The two spoke.");
  const two = reading.units.findIndex((unit) => isHuman(unit) && unit.entity.reference !== null);
  expect(sideAt(reading, two)).toBeNull();
  expect(sideAt(reading, 99)).toBeNull();
});

test.each([
  ["es", "Faisal Mekdad viajará el lunes a Teherán invitado por el Gobierno iraní."],
  ["fr", "Fayçal Meqdad se rendra lundi à Téhéran, invité par le gouvernement iranien."],
  ["ar", "وصل فيصل المقداد أمس إلى طهران تلبية لدعوة من الحكومة الإيرانية."]
])("an institution is of the country behind it, in %s", (language, text) => {
  const [visit] = code(text, {language, published: "2023-03-15"}).contacts;
  expect(visit?.invited_by).toBe("IRN");
});
