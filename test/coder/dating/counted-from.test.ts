import {expect, test} from "vitest";
import {code} from "../reading.js";

const told = (text: string, language = "en") =>
  code(text, {published: "2022-03-20", language}).contacts.map(({channel, date}) => `${channel} ${date}`);

const MET = "Assad received Amir-Abdollahian on 10 March.";

test.each([
  ["Raisi telephoned Assad two days after meeting Mekdad in Tehran on 12 March.", "call 2022-03-14"],
  ["Raisi telephoned Assad two days after he received Mekdad in Tehran on 12 March.", "call 2022-03-14"],
  ["The day after he met Mekdad on 10 March, Amir-Abdollahian telephoned Assad.", "call 2022-03-11"],
  ["Raisi telephoned Assad a week before receiving Mekdad in Tehran on 12 March.", "call 2022-03-05"],
  [`${MET} Three days after they met Assad telephoned Raisi.`, "call 2022-03-13"],
  [`${MET} Two days after receiving the minister he telephoned Raisi.`, "call 2022-03-12"],
  [`${MET} A day before receiving him he telephoned Raisi.`, "call 2022-03-09"],
  ["Assad telephoned Raisi on 12 March, two days after receiving Amir-Abdollahian in Damascus.", "meeting 2022-03-10"],
  ["Assad telephoned Raisi on 12 March, two days after receiving Amir-Abdollahian in Damascus.", "call 2022-03-12"],
  // What it counts from is no contact of theirs.
  ["Assad was in Homs on 10 March. Two days after the bombing of Idlib, he telephoned Raisi.", "call [..2022-03-20]"],
  ["Two days after receiving Putin, Raisi telephoned Assad.", "call [2021-08-03..2022-03-20]"],
  ["On 12 March, two days after the bombing of Idlib, Assad telephoned Raisi.", "call 2022-03-12"],
  ["Assad telephoned Raisi two days after 10 March.", "call 2022-03-12"]
])("what a day is counted from: %s", (text, expected) => {
  expect(told(text).map((contact) => contact.replace("[2021-08-03..", "[.."))).toContain(
    expected.replace("[2021-08-03..", "[..")
  );
});

test.each([
  [
    "ar",
    "استقبل الأسد أمير عبد اللهيان في دمشق في 10 آذار. وبعد يومين من استقبال عبد اللهيان اتصل الأسد هاتفياً برئيسي."
  ],
  ["fa", "بشار اسد در ۱۰ مارس با امیرعبداللهیان دیدار کرد. دو روز پس از دیدار با او، اسد با رئیسی تلفنی گفتگو کرد."],
  ["fr", "Assad a reçu Amir-Abdollahian le 10 mars. Deux jours après avoir reçu le ministre, il a téléphoné à Raïssi."],
  ["fr", "Assad a reçu Amir-Abdollahian le 10 mars. Deux jours après leur rencontre, il a téléphoné à Raïssi."],
  ["es", "Al Asad recibió a Amir Abdolahian el 10 de marzo. Dos días después de recibirlo, telefoneó a Raisi."]
])("in %s: %s", (language, text) => {
  expect(told(text, language)).toEqual(["meeting 2022-03-10", "call 2022-03-12"]);
});
