import {expect, test} from "vitest";
import {code} from "../reading.js";

const told = (text: string, language = "en") =>
  code(text, {published: "2022-03-20", language}).contacts.map(({channel, date}) => `${channel} ${date}`);

const RANG = "Assad telephoned Raisi.";
const MET = "Mekdad met Amir-Abdollahian in Tehran.";

test.each([
  [`A week\n\nMonday, 14 March\n${RANG}\n\nWednesday, 16 March\n${MET}`, ["call 2022-03-14", "meeting 2022-03-16"]],
  [`A week\n\nMONDAY 14 MARCH:\n- ${RANG}\n\nWEDNESDAY 16 MARCH:\n- ${MET}`, ["call 2022-03-14", "meeting 2022-03-16"]],
  [`A week\n\n* Tuesday *\nIt rained. ${RANG}\n\n* Friday *\n${MET}`, ["call 2022-03-15", "meeting 2022-03-18"]],
  [
    `A week\n\n14 March\n${RANG} The evening before, he had received Shamkhani in Damascus.\n\n16 March\n${MET}`,
    ["call 2022-03-14", "meeting 2022-03-13", "meeting 2022-03-16"]
  ],
  [`A week\n\n14 March\nWeather\n\n${RANG}\n\n16 March\nWeather\n\n${MET}`, ["call 2022-03-14", "meeting 2022-03-16"]],
  [`A week\n\n9 and 10 March\n${RANG}\n\n16 March\n${MET}`, ["call 2022-03-09/2022-03-10", "meeting 2022-03-16"]],
  // What has its own day, what had been before, and what stands under another heading.
  [
    `A week\n\n14 March\nAssad telephoned Raisi on 11 March.\n\n16 March\n${MET}`,
    ["call 2022-03-11", "meeting 2022-03-16"]
  ],
  [
    `A week\n\n14 March\nAssad had telephoned Raisi.\n\n16 March\n${MET}`,
    ["call [..2022-03-20]", "meeting 2022-03-16"]
  ],
  [
    `A week\n\n14 March\nIt rained.\n\n16 March\n${MET}\n\nBackground\n\n${RANG}`,
    ["meeting 2022-03-16", "call [..2022-03-20]"]
  ],
  [`A day\n\n14 March\n${MET}`, ["meeting [..2022-03-20]"]],
  [`Dates\n\n14 March\n16 March\n${MET}`, ["meeting [..2022-03-20]"]]
])("what stands under a line that names a day: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  ["fr", "L’agenda\n\nLundi 14 mars\nAssad a téléphoné à Raïssi.\n\nMercredi 16 mars\nIl a plu."],
  ["es", "La semana\n\nLunes, 14 de marzo\nAssad telefoneó a Raisi.\n\nMiércoles, 16 de marzo\nLlovió."],
  ["ar", "مفكرة\n\nالاثنين 14 آذار\nاتصل الأسد هاتفياً بالرئيس الإيراني رئيسي.\n\nالأربعاء 16 آذار\nهطل المطر."],
  ["fa", "هفته\n\nدوشنبه ۲۳ اسفند\nبشار اسد با ابراهیم رئیسی تلفنی گفتگو کرد.\n\nچهارشنبه ۲۵ اسفند\nباران آمد."]
])("in %s", (language, text) => {
  expect(told(text, language)).toEqual(["call 2022-03-14"]);
});
