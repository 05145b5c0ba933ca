import {expect, test} from "vitest";
import {code} from "../reading.js";

const told = (text: string, language = "en") =>
  code(text, {published: "2024-03-15", language}).contacts.map(
    ({channel, status, travelled, invited_by, participants}) =>
      [channel, status, travelled, invited_by, ...participants.map((p) => p.person_id ?? p.office_id).sort()].join(" ")
  );

test.each([
  ["en", "Mekdad attended the Tehran forum on Monday at the invitation of Amir-Abdollahian.", "occurred"],
  ["en", "Mekdad will attend an exhibition in Tehran in May at the invitation of Amir-Abdollahian.", "announced"],
  ["en", "Mekdad will take part in a conference in Tehran in May at the invitation of Amir-Abdollahian.", "announced"],
  ["es", "El ministro Mekdad participó el lunes en un foro en Teherán por invitación de Amir Abdolahian.", "occurred"]
])("whoever is there as somebody's guest is on a visit: %s %s", (language, text, status) => {
  expect(told(text, language)).toEqual([`visit ${status} SYR IRN ir-amirabdollahian sy-mekdad`]);
});

test.each([
  ["Mekdad did not attend the Tehran forum at the invitation of Amir-Abdollahian."],
  ["Mekdad praised the forum at the invitation of Amir-Abdollahian."],
  ["Sergei Lavrov attended the Tehran forum on Monday at the invitation of Amir-Abdollahian."],
  ["Mekdad attended a forum in Moscow at the invitation of Amir-Abdollahian."]
])("nobody of ours was there: %s", (text) => {
  expect(told(text)).toEqual([]);
});
