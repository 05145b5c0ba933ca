import {expect, test} from "vitest";
import {code} from "../reading.js";

const asked = (text: string, language = "en") =>
  code(text, {published: "2023-03-15", language}).contacts.map(({invited_by}) => invited_by);
const MET = "Amir-Abdollahian and Mekdad met in New York on Tuesday";

test.each([
  [`${MET} at Syrian request.`, "SYR"],
  [`${MET} at the request of the Syrian minister.`, "SYR"],
  [`${MET}. The half-hour meeting, sought by the Syrian delegation, dealt with Idlib.`, "SYR"],
  [`${MET}. The meeting on Tuesday was requested by Tehran.`, "IRN"],
  [`${MET}. The Syrian side had asked for the meeting.`, "SYR"],
  [`${MET} at Mekdad’s request.`, "SYR"],
  [`${MET}. Amir-Abdollahian welcomed Mekdad’s request for wheat.`, null],
  [`${MET} to discuss the Iranian initiative.`, null],
  [`${MET} on a plan proposed by Tehran.`, null],
  [`${MET}. A resolution requested by Damascus was on the table.`, null],
  [`${MET}. A meeting with Lavrov, requested by Tehran, was to follow.`, null]
])("who asked for a meeting: %s", (text, side) => {
  expect(asked(text)).toEqual([side]);
});

test.each([
  [
    "es",
    "El ministro sirio de Exteriores, Faisal Mekdad, y su homólogo iraní, Hosein Amir Abdolahian, se reunieron el lunes en Nueva York a petición de la parte siria."
  ],
  [
    "fr",
    "Le ministre syrien des Affaires étrangères, Fayçal Meqdad, et son homologue iranien, Hossein Amir-Abdollahian, se sont rencontrés lundi à New York à la demande de la partie syrienne."
  ]
])("so in %s", (language, text) => {
  expect(asked(text, language)).toEqual(["SYR"]);
});

test.each([
  "The Syrian side had proposed it.",
  "Damascus had initiated the contact.",
  "Mekdad had suggested the session."
])("who wanted a call: %s", (text) => {
  const told = code(`Amir-Abdollahian and Mekdad held a video conference on Tuesday. ${text}`, {
    published: "2023-03-15"
  });
  expect(told.contacts.map(({initiator}) => initiator)).toEqual(["SYR"]);
});
