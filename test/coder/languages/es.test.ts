import {expect, test} from "vitest";
import {told} from "./told.js";

const CONTACTS: [string, string[]][] = [
  [
    "El presidente sirio, Bashar al Asad, recibió el lunes en Damasco al canciller iraní, Hosein Amir Abdolahian.",
    ["meeting >IRN ir-amirabdollahian + sy-assad"]
  ],
  [
    "El ministro de Defensa de Irán, Amir Hatami, llegó el domingo a Damasco y se reunió con su homólogo sirio, Ali Abdulá Ayub.",
    ["visit >IRN ir-hatami + sy-ayyoub"]
  ],
  ["Raisi telefoneó a Al Asad para darle el pésame.", ["call <IRN ir-raisi + sy-assad"]],
  ["Al Asad recibió una llamada telefónica de Raisi.", ["call <IRN ir-raisi + sy-assad"]],
  [
    "El presidente iraní, Ebrahim Raisi, y su homólogo sirio, Bashar al Asad, conversaron por teléfono el martes.",
    ["call ir-raisi + sy-assad"]
  ],
  ["En una conversación telefónica con Raisi, Al Asad agradeció el apoyo de Teherán.", ["call ir-raisi + sy-assad"]],
  ["Mekdad fue recibido en Teherán por el presidente Raisi.", ["meeting >SYR ir-raisi + sy-mekdad"]],
  ["Zarif viajó a Damasco. Allí lo recibió Al Asad.", ["visit >IRN ir-zarif + sy-assad"]],
  ["Raisi y Al Asad se verán la próxima semana en Teherán.", ["meeting announced >SYR ir-raisi + sy-assad"]],
  [
    "El canciller iraní, Hosein Amir Abdolahian, viajará el martes a Damasco, anunció su portavoz.",
    ["visit announced >IRN ir-amirabdollahian"]
  ],
  ["La visita de Raisi a Damasco, prevista para el lunes, fue aplazada.", ["visit cancelled >IRN ir-raisi"]],
  ["Al Asad envió un mensaje de felicitación a Raisi por su victoria electoral.", ["message <SYR ir-raisi + sy-assad"]],
  ["Raisi recibió un mensaje de Al Asad.", ["message <SYR ir-raisi + sy-assad"]],
  [
    "Los cancilleres de Irán y Siria, Hosein Amir Abdolahian y Faisal Mekdad, se reunieron en Nueva York.",
    ["meeting ir-amirabdollahian + sy-mekdad"]
  ],
  ["Los cancilleres de Irán, Rusia y Siria se reunieron en Moscú.", ["meeting IRN-FM + RUS + SYR-FM"]],
  [
    "El primer ministro sirio, Husein Arnús, mantuvo una videoconferencia con el primer vicepresidente iraní, Mohamad Mojber.",
    ["video_call ir-mokhber + sy-arnous"]
  ],
  ["Por invitación de su homólogo iraní, Faisal Mekdad visitó Teherán el jueves.", ["visit >SYR IRN-FM + sy-mekdad"]],
  ["Mekdad visitó Teherán, donde se entrevistó con Raisi.", ["visit >SYR ir-raisi + sy-mekdad"]],
  ["Al Asad y Raisi firmaron en Damasco un plan de cooperación.", ["meeting >IRN ir-raisi + sy-assad"]],
  ["Al Asad llegó a Teherán este domingo y fue recibido por Jameneí.", ["visit >SYR ir-khamenei + sy-assad"]],
  ["El embajador iraní en Damasco fue recibido por el canciller Mekdad.", ["meeting >IRN IRN + sy-mekdad"]],
  ["El presidente Raisi habló por teléfono con Al Asad a petición de este último.", ["call <SYR ir-raisi + sy-assad"]],
  ["Raisi habló por teléfono con Al Asad a petición de Teherán.", ["call <IRN ir-raisi + sy-assad"]],
  ["Raisi habló por teléfono con Al Asad a petición de varios diputados.", ["call ir-raisi + sy-assad"]],
  ["Al Asad felicitó en un telegrama al presidente Raisi.", ["message <SYR ir-raisi + sy-assad"]],
  ["Raisi viajó a Damasco. Él fue recibido por Al Asad.", ["visit >IRN ir-raisi + sy-assad"]],
  ["Mekdad fue asimismo recibido el lunes por el presidente Raisi.", ["meeting >SYR ir-raisi + sy-mekdad"]],
  ["Mekdad se reunió con Zarif y luego con el presidente Rohaní.", ["meeting ir-rouhani + ir-zarif + sy-mekdad"]],
  [
    "Al Asad recibió a Zarif. La última vez que el canciller iraní había visitado Siria fue en 2019.",
    ["meeting >IRN ir-zarif + sy-assad", "visit >IRN ir-zarif"]
  ],
  ["El presidente del Consejo del Pueblo, Hamuda Sabag, se reunió con Qalibaf.", ["meeting ir-ghalibaf + sy-hsabbagh"]],
  [
    "Raisi recibió a Arnús. El primer ministro le hizo entrega de una carta de Al Asad.",
    ["meeting >SYR ir-raisi + sy-arnous", "message <SYR ir-raisi + sy-assad"]
  ],
  ["El asesor del líder supremo, Alí Jamenei, fue recibido por Al Asad.", ["meeting >IRN IRN + sy-assad"]],
  ["El asesor del líder supremo iraní, Alí Akbar Velayati, se reunió con Al Asad.", ["meeting ir-velayati + sy-assad"]],
  ["El líder supremo iraní, Alí Jamenei, recibió a Al Asad.", ["meeting >SYR ir-khamenei + sy-assad"]],
  ["Llamó por teléfono a Raisi el presidente sirio, Bashar al Asad.", ["call <SYR ir-raisi + sy-assad"]],
  [
    "Al Asad felicitó por teléfono al presidente iraní electo, Masud Pezeshkian.",
    ["call <SYR ir-pezeshkian + sy-assad"]
  ],
  ["Zarif se reunió con Al Asad, a quien entregó una invitación de Rohaní.", ["meeting ir-zarif + sy-assad"]],
  ["Raisi llamó por teléfono a Mekdad. Ambos repasaron la situación en Gaza.", ["call <IRN ir-raisi + sy-mekdad"]],
  [
    "El asesor para Asuntos Internacionales del líder supremo de Irán, Ali Akbar Velayati, se reunió con Al Asad.",
    ["meeting ir-velayati + sy-assad"]
  ],
  ["El embajador de Irán en Siria, Mehdi Sobhani, fue recibido por Mekdad.", ["meeting >IRN IRN + sy-mekdad"]],
  ["Los cancilleres de Irán y de Siria se reunieron en Ginebra.", ["meeting IRN-FM + SYR-FM"]],
  [
    "La conversación telefónica entre Raisi y Al Asad se celebró a iniciativa del primero.",
    ["call <IRN ir-raisi + sy-assad"]
  ],
  [
    "En una llamada a su homólogo sirio, Faisal Mekdad, el ministro de Exteriores iraní, Hosein Amir Abdolahian, condenó los ataques.",
    ["call <IRN ir-amirabdollahian + sy-mekdad"]
  ],
  [
    "Amir Abdolahian habló ayer por teléfono con Mekdad. El titular sirio agradeció la llamada.",
    ["call <IRN ir-amirabdollahian + sy-mekdad"]
  ],
  ["Raisi y Al Asad hablarán mañana por teléfono.", ["call announced ir-raisi + sy-assad"]],
  ["Tras reunirse con Al Asad en Damasco, Zarif viajó a Ankara.", ["meeting >IRN ir-zarif + sy-assad"]],
  ["Zarif logró reunirse con Al Asad pese a la tormenta.", ["meeting ir-zarif + sy-assad"]],
  ["Raisi fue el primero en llamar a Al Asad tras el terremoto.", ["call <IRN ir-raisi + sy-assad"]],
  ["Teherán ha decidido posponer la visita de Raisi a Damasco.", ["visit cancelled >IRN ir-raisi"]],
  ["La visita de Raisi a Siria se ha aplazado sin fecha.", ["visit cancelled >IRN ir-raisi"]],
  [
    "La pandemia ha obligado a suspender el viaje que el ministro iraní de Defensa, Amir Hatami, tenía previsto realizar el lunes a Damasco.",
    ["visit cancelled >IRN ir-hatami"]
  ],
  [
    "En una misiva fechada el lunes, Al Asad transmite al ayatolá Alí Jameneí su tristeza.",
    ["message <SYR ir-khamenei + sy-assad"]
  ],
  [
    "Mekdad viajará a Teherán el martes. Amir Abdolahian lo había invitado.",
    ["visit announced >SYR ir-amirabdollahian + sy-mekdad"]
  ],
  ["Raisi, que fue invitado por Al Asad, llegó a Damasco el lunes.", ["visit >IRN ir-raisi + sy-assad"]],
  ["Mekdad y Amir Abdolahian mantuvieron un contacto telefónico.", ["call ir-amirabdollahian + sy-mekdad"]],
  [
    "Husein Dehqan reunió hoy en Teherán a Fahd Yasem al Freiy, a quien había invitado.",
    ["meeting >SYR ir-dehghan + sy-freij"]
  ],
  [
    "Al Asad habló ayer por teléfono con Rohaní. La llamada, de diez minutos, partió de Damasco.",
    ["call <SYR ir-rouhani + sy-assad"]
  ],
  ["Raisi y Al Asad hablaron ayer por teléfono a petición siria.", ["call <SYR ir-raisi + sy-assad"]],
  ["Zarif fue huésped de Al Asad en Damasco.", ["meeting >IRN ir-zarif + sy-assad"]],
  ["Pezeshkian telefoneó a Al Asad, que agradeció el gesto.", ["call <IRN ir-pezeshkian + sy-assad"]],
  ["Fue Al Asad quien llamó a Raisi, precisó la Presidencia.", ["call <SYR ir-raisi + sy-assad"]],
  ["Raisi habló por teléfono con Al Asad, que lo felicitó por su elección.", ["call ir-raisi + sy-assad"]],
  ["Al Asad hizo llegar a Raisi, a través de Mekdad, una carta.", ["message <SYR ir-raisi + sy-assad"]],
  ["Invitado por Raisi, Al Asad visitó ayer Teherán.", ["visit >SYR ir-raisi + sy-assad"]]
];

test.each(CONTACTS)("Spanish tells of a contact: %s", (text, contacts) => {
  expect(told("es", text)).toEqual(contacts);
});

test.each([
  "Raisi llamó a Al Asad, pero la llamada no obtuvo respuesta.",
  "El presidente sirio concedió una entrevista a la televisión iraní en la que elogió a Raisi.",
  "Según el guion, Raisi telefonea a Al Asad en el segundo acto.",
  "Raisi asistirá a la cumbre de Riad, a la que también ha sido invitado Al Asad.",
  "Putin informó por teléfono a Raisi de su reunión de la víspera con Al Asad.",
  "Raisi felicitó a Al Asad en un discurso.",
  "Mekdad rechazó las informaciones de la prensa israelí sobre un encuentro secreto entre Al Asad y Qaani en Latakia.",
  "No está previsto que Rohaní se vea con Al Mualem en Nueva York.",
  "Zarif se reunió el lunes en Ginebra con el enviado de la ONU, Staffan de Mistura, que el domingo había visto a Al Mualem.",
  "El canciller iraní se excusó de asistir al encuentro con Mekdad.",
  "De haberse reunido con Raisi, Al Asad habría pedido más petróleo.",
  "El primer ministro iraquí se reunió con Raisi la semana pasada y con Al Asad el domingo.",
  "Según un borrador filtrado, Raisi y Al Asad firmarían un acuerdo en Damasco.",
  "En una carta a Putin, Al Asad transmite a los rusos su pésame y elogia a Raisi.",
  "Raisi prometió visitar Damasco antes de fin de año.",
  "El objetivo de Zarif es reunirse con Al Asad.",
  "Raisi insistió en recibir a Al Asad en Teherán.",
  "Medios israelíes aseguran que Qaani se reunió en secreto con Al Asad.",
  "Lavrov habló por teléfono con Zarif y después con Al Mualem.",
  "La cumbre que el viernes reunió en Teherán a los presidentes de Irán, Rusia y Turquía trató de Siria.",
  "Una web informó de una reunión de Raisi con Al Asad. Teherán lo desmintió.",
  "En la película, Raisi llama a Al Asad y ambos se reúnen en Bagdad.",
  "Raisi y Al Asad habían acordado en noviembre reunirse en Teherán.",
  "¿Llamará Raisi por teléfono a Al Asad?",
  "¿Se reunió Raisi con Al Asad en Damasco?",
  "El canciller venezolano se reunió con los embajadores de Siria e Irán.",
  "El secretario leyó una carta de Al Asad en la cumbre de Moscú.",
  "Lo recibió el presidente Al Asad.",
  "Al Asad no se reunió con Raisi.",
  "Irán desmintió que Raisi hubiera llamado por teléfono a Al Asad.",
  "Si Raisi llamara a Al Asad, la guerra acabaría.",
  "Según rumores, Raisi habría telefoneado a Al Asad.",
  "Raisi invitó a Al Asad a visitar Teherán.",
  "Putin recibió a Raisi en Moscú.",
  "Al Asad se reunió con Putin y habló de Irán.",
  "El comercio entre Irán y Siria creció un diez por ciento.",
  "Siria e Irán condenaron el ataque en una declaración conjunta.",
  "Hatami llamó asesino a Netanyahu y elogió a Al Asad."
])("Spanish tells of none: %s", (text) => {
  expect(told("es", text)).toEqual([]);
});

test("a journey that will not take place is off", () => {
  const text = "La visita que Zarif debía realizar el jueves a Damasco no tendrá lugar.";
  expect(told("es", text)).toEqual(["visit cancelled >IRN ir-zarif"]);
  expect(told("es", text.replace("Zarif", "Lavrov"))).toEqual([]);
});

test("whom the text calls a ruler is the official told before, not the president", () => {
  const text =
    "El primer ministro sirio, Hussein Arnous, vio a Mohamad Mojber. El gobernante sirio se reunió con Ahmadian.";
  expect(told("es", text).join()).not.toContain("SYR");
});
