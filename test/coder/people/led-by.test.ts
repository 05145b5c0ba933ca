import {expect, test} from "vitest";
import {told} from "../languages/told.js";
import {code} from "../reading.js";

const names = (text: string) =>
  code(text).contacts.flatMap(({participants}) => participants.map(({name, office}) => name ?? office));

test.each([
  "Assad met the Iranian delegation headed by Ali Larijani in Damascus.",
  "Assad met the Iranian delegation, headed by Ali Larijani, in Damascus.",
  "Assad conferred with a visiting Iranian delegation led by Larijani."
])("whoever leads a delegation takes part: %s", (text) => {
  expect(names(text).sort()).toEqual(["Ali Larijani", "Bashar al-Assad"]);
});

test.each([
  ["Mekdad met senior Iranian officials, including President Ebrahim Raisi.", ["Ebrahim Raisi", "Faisal Mekdad"]],
  [
    "Mekdad met several Iranian officials, among them Raisi and Zarif.",
    ["Ebrahim Raisi", "Faisal Mekdad", "Mohammad Javad Zarif"]
  ],
  ["Raisi received senior Syrian officials led by Mekdad.", ["Ebrahim Raisi", "Faisal Mekdad"]],
  [
    "A meeting of four ministers, including Iran's Zarif and Syria's Mekdad, was held.",
    ["Faisal Mekdad", "Mohammad Javad Zarif"]
  ],
  ["Mekdad met Iranian officials, among them that of trade.", ["Faisal Mekdad", "officials"]],
  ["Mekdad slept. Zarif met forty ministers, among them that of France.", []],
  ["Mekdad met Arab foreign ministers, including Sameh Shoukry.", []]
])("those whom a plural includes take part: %s", (text, expected) => {
  expect(names(text).sort()).toEqual(expected);
});

test("somebody of another country leads no delegation of theirs", () => {
  expect(names("Assad met the Iranian delegation led by Sergei Lavrov in Damascus.")).not.toContain("Ali Larijani");
  expect(names("Assad met the Iranian delegation. It was led by nobody.")).toContain("delegation");
});

test("who led the delegation may be told behind its arrival", () => {
  expect(names("An Iranian delegation landed in Damascus and was led by Zarif.")).toEqual(["Mohammad Javad Zarif"]);
  expect(names("An Iranian delegation landed in Damascus and was praised by Zarif.")).toEqual(["delegation"]);
});

test.each([
  ["en", "An Iranian delegation made up of Zarif and Salehi met Assad.", "meeting ir-salehi + ir-zarif + sy-assad"],
  [
    "en",
    "Mekdad flew to Tehran with a delegation that includes Shaaban, and met Zarif.",
    "visit >SYR ir-zarif + sy-mekdad + sy-shaaban"
  ],
  [
    "fr",
    "Assad a reçu une délégation iranienne comprenant Zarif et Salehi.",
    "meeting >IRN ir-salehi + ir-zarif + sy-assad"
  ],
  [
    "es",
    "Asad recibió a una delegación iraní integrada por Zarif y Salehi.",
    "meeting >IRN ir-salehi + ir-zarif + sy-assad"
  ],
  ["ar", "استقبل بشار الأسد أمس وفدا إيرانيا برئاسة محمد جواد ظريف.", "meeting >IRN ir-zarif + sy-assad"],
  ["ar", "استقبل بشار الأسد أمس وفدا إيرانيا يضم محمد جواد ظريف.", "meeting >IRN ir-zarif + sy-assad"],
  [
    "ar",
    "وصل فيصل المقداد أمس إلى طهران على رأس وفد يضم بثينة شعبان والتقى محمد جواد ظريف.",
    "visit >SYR ir-zarif + sy-mekdad + sy-shaaban"
  ],
  ["fa", "بشار اسد هیئتی ایرانی به ریاست محمدجواد ظریف را به حضور پذیرفت.", "meeting >IRN ir-zarif + sy-assad"],
  [
    "ar",
    "سيزور فيصل المقداد طهران غدا للقاء محمد جواد ظريف على رأس وفد يضم مسؤولين.",
    "visit announced >SYR ir-zarif + sy-mekdad"
  ]
])("%s: who is in a delegation: %s", (language, text, contact) => {
  expect(told(language, text)).toEqual([contact]);
});
