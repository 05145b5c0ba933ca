import {expect, test} from "vitest";
import {NO_SMALL_WORDS, smallWords} from "../../../src/coder/lexicon/small-words.js";
import {told} from "../languages/told.js";
import {code, lexicon} from "../reading.js";

test("every language says before which words a place stands", () => {
  for (const [code, language] of lexicon.languages)
    expect([code, language.small.at_place.size > 0]).toEqual([code, true]);
});

test("each class has its own words, and a language may lack some", () => {
  const small = smallWords((name) => (name === "bound_for" ? ["para"] : []));
  expect([small.bound_for.has("para"), small.at_place.size, NO_SMALL_WORDS.bound_for.size]).toEqual([true, 0, 0]);
});

test("Spanish and French too call off a journey told before", () => {
  const status = (language: string, text: string) =>
    code(text, {language, published: "2023-05-10"}).contacts.map((contact) => contact.status);
  expect(status("es", "Raisi viajará a Damasco el jueves. El viaje fue aplazado.")).toEqual(["cancelled"]);
  expect(status("fr", "Raïssi se rendra jeudi à Damas. La visite a été reportée.")).toEqual(["cancelled"]);
  expect(status("fr", "Raïssi se rendra jeudi à Damas. Un concert a été reporté.")).toEqual(["announced"]);
});

const CALLED = "call <IRN ir-raisi + sy-assad";
const MET = "meeting ir-zarif + sy-mekdad";
const LETTER = "message <IRN ir-rouhani + sy-assad";
const RECEIVED = "meeting >SYR ir-raisi + sy-assad";

test.each([
  ["joint", "es", "En una llamada conjunta, Zarif y Mekdad llamaron a Lavrov.", ["call RUS + ir-zarif + sy-mekdad"]],
  ["joint", "es", "En una llamada, Zarif y Mekdad llamaron a Lavrov.", []],
  ["joint", "fr", "Lors d’un appel conjoint, Zarif et Mekdad ont appelé Lavrov.", ["call RUS + ir-zarif + sy-mekdad"]],
  ["joint", "ar", "في مكالمة ثلاثية اتصل ظريف والمقداد بلافروف.", ["call RUS + ir-zarif + sy-mekdad"]],
  ["handed", "es", "Zarif entregó a Assad una carta de Rohaní.", [LETTER, "meeting ir-zarif + sy-assad"]],
  ["handed", "es", "Zarif leyó a Assad una carta de Rohaní.", [LETTER]],
  ["handed", "fr", "Zarif a remis à Assad une lettre de Rohani.", [LETTER, "meeting ir-zarif + sy-assad"]],
  ["meant_for", "es", "Rohaní escribió una carta. Estaba destinada a Assad.", [LETTER]],
  ["meant_for", "es", "Rohaní escribió una carta. Estaba vedada a Assad.", []],
  ["meant_for", "fr", "Rohani a écrit une lettre. Elle était destinée à Assad.", [LETTER]],
  ["meant_for", "ar", "بعث روحاني رسالة. كانت موجهة إلى الأسد.", [LETTER]],
  ["there", "es", "Assad estaba en Damasco. Raisi viajó allí el domingo.", ["visit >IRN ir-raisi"]],
  ["there", "es", "Assad estaba en Damasco. Raisi viajó el domingo.", []],
  ["first_of", "es", "El primer líder en llamar a Assad fue Raisi.", [CALLED]],
  ["first_of", "es", "El líder que quería llamar a Assad fue Raisi.", []],
  ["first_of", "fr", "Le premier dirigeant à appeler Assad fut Raïssi.", [CALLED]],
  ["would", "es", "Zarif dijo que se reuniría con Mekdad.", ["meeting announced ir-zarif + sy-mekdad"]],
  ["would", "es", "Zarif se reuniría con Mekdad si acabara la guerra.", []],
  ["would", "fr", "Zarif a dit qu’il rencontrerait Mekdad.", ["meeting announced ir-zarif + sy-mekdad"]],
  ["would", "fr", "Zarif rencontrerait Mekdad si la guerre prenait fin.", []],
  ["sequel", "es", "Zarif, que se reuniría después con Mekdad en Bakú, se mostró cansado.", [MET]],
  ["sequel", "fr", "Zarif, qui rencontrerait ensuite Mekdad à Bakou, était fatigué.", [MET]],
  ["some_of", "es", "Raisi recibió a Assad. Después, Zarif se reunió con varios presidentes.", [RECEIVED]],
  ["some_of", "fr", "Raïssi a reçu Assad. Ensuite Zarif a rencontré plusieurs présidents.", [RECEIVED]],
  ["some_of", "ar", "استقبل رئيسي الأسد. والتقى ظريف عدة رؤساء.", [RECEIVED]],
  ["whom", "es", "Mekdad, a quien Zarif recibió en Teherán, se mostró cansado.", ["meeting >SYR ir-zarif + sy-mekdad"]],
  ["whom", "es", "Mekdad, quien en Damasco recibió a Zarif, se mostró cansado.", ["meeting >IRN ir-zarif + sy-mekdad"]],
  ["seat", "es", "Zarif cenó en la residencia de Mekdad.", [MET]],
  ["seat", "es", "Zarif cenó en la ciudad de Mekdad.", []],
  ["seat", "fr", "Zarif a été reçu dans le bureau d’Assad.", ["meeting >IRN ir-zarif + sy-assad"]],
  ["seat", "ar", "تناول ظريف العشاء في منزل المقداد.", [MET]],
  [
    "speaks_to",
    "es",
    "Raisi llegó a Damasco. Raisi dijo a Assad que Irán ayudará.",
    ["visit >IRN ir-raisi + sy-assad"]
  ],
  [
    "speaks_to",
    "fr",
    "Raïssi est arrivé à Damas. Raïssi a dit à Assad que l’Iran aidera.",
    ["visit >IRN ir-raisi + sy-assad"]
  ],
  [
    "timetable",
    "es",
    "La agenda incluye para el jueves una reunión entre Zarif y Mekdad.",
    ["meeting announced ir-zarif + sy-mekdad"]
  ],
  [
    "timetable",
    "fr",
    "L’agenda prévoit pour jeudi un entretien entre Zarif et Mekdad.",
    ["meeting announced ir-zarif + sy-mekdad"]
  ],
  [
    "timetable",
    "ar",
    "يتضمن جدول أعمال ظريف يوم الخميس اجتماعا مع المقداد.",
    ["meeting announced ir-zarif + sy-mekdad"]
  ],
  ["timetable", "fa", "در دستور کار ظریف روز پنجشنبه دیدار با مقداد است.", ["meeting announced ir-zarif + sy-mekdad"]]
])("%s, %s: %s", (_, language, text, contacts) => {
  expect(told(language, text)).toEqual(contacts);
});
