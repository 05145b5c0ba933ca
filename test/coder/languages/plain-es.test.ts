import {expect, test} from "vitest";
import {toldOnPage} from "./told-on-page.js";

/** Pages of 15 March 2023 in the words of news agencies, and what each tells. */
const PAGES: [string, string[]][] = [
  [
    "El ministro de Exteriores de Irán, Hosein Amir Abdolahian, llamó este martes por teléfono a su homólogo sirio, Faisal Mekdad, para interesarse por las víctimas del terremoto, informó la agencia oficial IRNA.",
    ["call 2023-03-14 ir-amirabdollahian+sy-mekdad <IRN"]
  ],
  [
    "El presidente sirio, Bachar al Asad, telefoneó anoche al presidente iraní, Ebrahim Raisí, y le agradeció la ayuda enviada. La semana pasada los dos mandatarios ya habían conversado por teléfono.",
    ["call 2023-03-14 ir-raisi+sy-assad <SYR", "call 2023-03-04..2023-03-12 ir-raisi+sy-assad"]
  ],
  [
    "El ministro sirio de Exteriores, Faisal Mekdad, llegó ayer a Teherán y fue recibido por el presidente iraní, Ebrahim Raisí.",
    ["visit 2023-03-14 ir-raisi+sy-mekdad"]
  ],
  [
    "El viaje que el presidente iraní, Ebrahim Raisí, iba a hacer el jueves a Damasco ha quedado aplazado por motivos de agenda, dijo una fuente de la Presidencia siria.",
    ["visit cancelled 2023-03-16 ir-raisi"]
  ],
  [
    "El presidente del Parlamento iraní, Mohamad Baqer Qalibaf, mandó el domingo una carta a su homólogo sirio, Hamuda Sabag, para felicitarlo por la fiesta nacional.",
    ["message 2023-03-12 ir-ghalibaf+sy-hsabbagh <IRN"]
  ],
  [
    "Los ministros de Defensa de Irán y Siria, Mohamad Reza Ashtiani y Ali Mahmud Abás, se vieron el sábado en Moscú, al margen de una conferencia.",
    ["meeting 2023-03-11 ir-ashtiani+sy-mabbas"]
  ],
  [
    "El primer ministro sirio, Husein Arnús, viajará el próximo domingo a Teherán, invitado por el primer vicepresidente, Mohamad Mojber.",
    ["visit announced 2023-03-19 ir-mokhber+sy-arnous"]
  ],
  [
    "Mekdad llegó el lunes a Teherán y ha mantenido reuniones con Amir Abdolahian y con el secretario del Consejo Supremo de Seguridad Nacional, Ali Shamjani.",
    ["visit 2023-03-13 ir-amirabdollahian+ir-shamkhani+sy-mekdad"]
  ],
  [
    "Al Asad recibió hoy en Damasco al ministro de Exteriores de Omán y le entregó un mensaje para el sultán. El martes había recibido a Ali Shamjani.",
    ["meeting 2023-03-14 ir-shamkhani+sy-assad"]
  ],
  [
    "La cancillería iraní anunció que Amir Abdolahian llamará mañana a Mekdad.",
    ["call announced 2023-03-16 ir-amirabdollahian+sy-mekdad <IRN"]
  ],
  [
    "En un telegrama enviado el martes a Raisí, el presidente sirio, Bachar al Asad, expresó sus condolencias por la muerte de varios mineros en Damgan.",
    ["message 2023-03-14 ir-raisi+sy-assad <SYR"]
  ],
  [
    "El embajador iraní en Damasco, Mehdi Sobhani, entregó ayer a Mekdad una carta de Amir Abdolahian.",
    ["message 2023-03-14 ir-amirabdollahian+sy-mekdad <IRN", "meeting 2023-03-14 IRN+sy-mekdad"]
  ],
  [
    "El secretario iraní de Seguridad, Ali Shamjani, regresó anoche a Teherán tras una visita de un día a Damasco, en la que fue recibido por Al Asad y por el jefe de la Seguridad Nacional, Ali Mamluk.",
    ["visit 2023-03-14 ir-shamkhani+sy-assad+sy-mamlouk"]
  ],
  [
    "El presidente sirio, Bachar al Asad, y el iraní, Ebrahim Raisí, abordaron ayer por teléfono la reconciliación con Arabia Saudí, según la Presidencia siria.",
    ["call 2023-03-14 ir-raisi+sy-assad"]
  ],
  [
    "Amir Abdolahian, que el sábado estuvo en Damasco y se reunió con Al Asad y Mekdad, habló hoy por teléfono con su colega ruso, Serguéi Lavrov.",
    ["visit 2023-03-11 ir-amirabdollahian+sy-assad+sy-mekdad"]
  ],
  [
    "El ministro de Exteriores sirio, Faisal Mekdad, no viajará mañana a Teherán, como estaba previsto, según fuentes diplomáticas.",
    ["visit cancelled 2023-03-16 sy-mekdad"]
  ],
  ["Al Asad y Qaaní cenaron juntos el jueves en Alepo, publicó SANA.", ["meeting 2023-03-09 ir-ghaani+sy-assad"]],
  [
    "El presidente iraní, Ebrahim Raisí, recibió el martes un mensaje escrito de su homólogo sirio, Bachar al Asad.",
    ["message 2023-03-14 ir-raisi+sy-assad <SYR"]
  ],
  [
    "El Ministerio de Exteriores sirio confirmó que Mekdad visitará Teherán el 21 de marzo.",
    ["visit announced 2023-03-21 sy-mekdad"]
  ],
  [
    "Una delegación del Parlamento iraní encabezada por Vahid Yalalzadeh visitó ayer Damasco y se reunió con Hamuda Sabag.",
    ["visit 2023-03-14 IRN+sy-hsabbagh"]
  ],
  [
    "El sirio Faisal Mekdad y el iraní Hosein Amir Abdolahian coincidieron el 2 de marzo en Ginebra y conversaron durante una hora.",
    ["meeting 2023-03-02 ir-amirabdollahian+sy-mekdad"]
  ],
  [
    "El presidente Al Asad felicitó al presidente Raisí por el aniversario de la Revolución en un mensaje enviado el 11 de febrero.",
    ["message 2023-02-11 ir-raisi+sy-assad <SYR"]
  ],
  [
    "Raisí atendió ayer una llamada de Al Asad; antes, por la mañana, había llamado al emir de Catar.",
    ["call 2023-03-14 ir-raisi+sy-assad <SYR"]
  ],
  [
    "El viceministro sirio de Exteriores, Bassam Sabagh, se entrevistó el lunes en Teherán con Ali Baqerí Kaní.",
    ["meeting 2023-03-13 ir-bagherikani+sy-bsabbagh"]
  ],
  [
    "Ali Akbar Velayatí, asesor del líder supremo, recibió el jueves al embajador de Siria en Teherán, Shafiq Dayub.",
    ["meeting 2023-03-09 SYR+ir-velayati"]
  ],
  [
    "Mojber, que está de gira por África, llamará el viernes a Arnús para fijar la fecha de la comisión mixta.",
    ["call announced 2023-03-17 ir-mokhber+sy-arnous <IRN"]
  ],
  [
    "Una delegación del Ministerio iraní de Exteriores se reunió ayer con Mekdad.",
    ["meeting 2023-03-14 IRN+sy-mekdad"]
  ],
  ["Un portavoz iraní dijo que Mekdad visitó ayer Teherán.", ["visit 2023-03-14 sy-mekdad"]],
  [
    "Mekdad, que el domingo llegó a Teherán y fue recibido por Raisí, viajó ayer a Moscú.",
    ["visit 2023-03-12 ir-raisi+sy-mekdad"]
  ],
  [
    "Está previsto que el ministro sirio de Exteriores, Faisal Mekdad, viaje a Teherán el próximo domingo para reunirse con Amir Abdolahian.",
    ["visit announced 2023-03-19 ir-amirabdollahian+sy-mekdad"]
  ],
  [
    "El presidente Raisí visitará próximamente Siria, según anunció el domingo su portavoz.",
    ["visit announced 2023-03-15..2024-05-18 ir-raisi"]
  ]
];

test.each(PAGES)("a plain page in Spanish: %s", (text, contacts) => {
  expect(toldOnPage("es", text)).toEqual(contacts);
});

test.each([
  "Irán negó este lunes que el ministro Amir Abdolahian haya hablado por teléfono con Mekdad sobre el petróleo.",
  "El presidente ruso, Vladímir Putin, llamó el lunes a Raisí y el martes a Al Asad.",
  "Raisí y el presidente turco, Recep Tayyip Erdogan, hablaron ayer por teléfono sobre Siria.",
  "Al Asad aceptó la invitación de Raisí para visitar Irán, aunque todavía no hay fecha.",
  "Damasco y Teherán firmaron ayer un acuerdo de electricidad.",
  "Según la televisión israelí, el comandante de la Fuerza Quds, Esmail Qaaní, se habría visto en secreto con Al Asad.",
  "El portavoz iraní, Naser Kananí, dijo que Raisí tiene intención de visitar Siria.",
  "El rey Abdalá II de Jordania habló ayer con Al Asad y envió un emisario a Teherán."
])("a plain page in Spanish that tells of none: %s", (text) => {
  expect(toldOnPage("es", text)).toEqual([]);
});
