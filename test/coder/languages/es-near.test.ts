import {expect, test} from "vitest";
import {told} from "./told.js";

/** A cause, a text in which it makes a contact, and a near miss with what that tells. */
const CAUSES: [string, string[], string, string[]][] = [
  [
    "Mekdad vio a Putin. Zarif fue de los primeros en llamarlo.",
    ["call <IRN ir-zarif + sy-mekdad"],
    "Mekdad vio a Putin. Zarif prometió llamarlo.",
    []
  ],
  [
    "Mekdad vio a Putin. Zarif se apresuró a escribirle.",
    ["message <IRN ir-zarif + sy-mekdad"],
    "Mekdad vio a Putin. Zarif quiso escribirle.",
    []
  ],
  [
    "Rohaní llamó a Putin; el martes, Raisi hizo lo propio con Al Asad.",
    ["call <IRN ir-raisi + sy-assad"],
    "Raisi llamó a Putin; el martes, Lavrov hizo lo propio con Al Asad.",
    []
  ],
  [
    "Raisi no viajará a Damasco el lunes. La visita quedó suspendida.",
    ["visit cancelled >IRN ir-raisi"],
    "Raisi no viajará a Damasco el lunes. La obra quedó suspendida.",
    []
  ],
  [
    "Raisi recibió a Al Asad. Durante la conversación, Al Asad agradeció el apoyo de Raisi.",
    ["meeting >SYR ir-raisi + sy-assad"],
    "",
    []
  ],
  [
    "Al Asad fue contactado por teléfono el domingo por Raisi.",
    ["call <IRN ir-raisi + sy-assad"],
    "Al Asad fue contactado por teléfono el domingo por Putin.",
    []
  ],
  [
    "Raisi se puso en contacto telefónico con Al Asad.",
    ["call <IRN ir-raisi + sy-assad"],
    "Raisi se puso en contacto telefónico con Putin y elogió a Al Asad.",
    []
  ],
  [
    "En una llamada efectuada el lunes a Al Asad, Raisi lamentó el seísmo.",
    ["call <IRN ir-raisi + sy-assad"],
    "En una llamada efectuada el lunes a Putin, Raisi elogió a Al Asad.",
    []
  ],
  [
    "Raisi ya le había enviado un telegrama a Al Asad.",
    ["message <IRN ir-raisi + sy-assad"],
    "Raisi ya había enviado un telegrama a Putin, dijo Al Asad.",
    []
  ],
  [
    "Raisi y Al Asad ofrecieron una rueda de prensa conjunta.",
    ["meeting ir-raisi + sy-assad"],
    "Raisi ofreció una rueda de prensa y elogió a Al Asad.",
    []
  ],
  [
    "Amir Abdolahian aterrizó el jueves en el aeropuerto de Damasco.",
    ["visit >IRN ir-amirabdollahian"],
    "Amir Abdolahian aterrizó el jueves en el aeropuerto de Moscú.",
    []
  ],
  ["Raisi pasa dos días en Damasco.", ["visit >IRN ir-raisi"], "Raisi pasa dos días en Moscú.", []],
  [
    "Raisi recibió a Arnus, a quien acompañaba Faisal Mekdad.",
    ["meeting >SYR ir-raisi + sy-arnous + sy-mekdad"],
    "Raisi recibió a Putin, a quien acompañaba Lavrov, y elogió a Mekdad.",
    []
  ],
  ["Se espera que Raisi visite Damasco.", ["visit announced >IRN ir-raisi"], "Se espera que Raisi visite Moscú.", []],
  ["Velayatí fue recibido en Damasco.", ["meeting >IRN ir-velayati"], "Velayatí fue recibido en Moscú.", []],
  [
    "Raisi conversó con Al Asad, que lo recibió en Damasco.",
    ["meeting >IRN ir-raisi + sy-assad"],
    "Al Asad expresó su deseo de recibir a Raisi en Damasco.",
    []
  ],
  [
    "Amir Abdolahian recibió en Teherán a Faisal Mekdad.",
    ["meeting >SYR ir-amirabdollahian + sy-mekdad"],
    "Amir Abdolahian recibió en Teherán a una delegación de Hamás y Faisal Mekdad voló a Moscú.",
    []
  ],
  [
    "Raisi viajó el lunes a Damasco.",
    ["visit >IRN ir-raisi"],
    "Un diario kuwaití aseguró que Raisi había viajado a Damasco.",
    []
  ],
  [
    "Amir Abdolahian coincidió con Mekdad en Ginebra.",
    ["meeting ir-amirabdollahian + sy-mekdad"],
    "Amir Abdolahian y Mekdad coincidieron en que habrá paz.",
    []
  ],
  [
    "Al Asad recibió a Raisi y a Amir Abdolahian.",
    ["meeting >IRN ir-amirabdollahian + ir-raisi + sy-assad"],
    "Al Asad recibió al enviado ruso y Raisi al ministro iraquí.",
    []
  ]
];

test.each(CAUSES)("Spanish, and its near miss: %s", (text, contacts, near, nearly) => {
  expect(told("es", text)).toEqual(contacts);
  expect(told("es", near)).toEqual(nearly);
});
