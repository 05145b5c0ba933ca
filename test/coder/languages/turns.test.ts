import {expect, test} from "vitest";
import {toldOnDay} from "./told-on-day.js";

const MET = "ir-amirabdollahian+sy-mekdad";

/** A turn of phrase of its language, what it tells, and near misses that tell nothing. */
const TURNS: [language: string, text: string, contacts: string[], misses: string[]][] = [
  [
    "es",
    "El lunes, Mekdad pasó dos horas con Amir Abdolahian.",
    [`meeting 2021-12-06 ${MET}`],
    [
      "El lunes, Mekdad pasó dos horas con Putin y criticó a Amir Abdolahian.",
      "Mekdad no pasó dos horas con Amir Abdolahian.",
      "Mekdad quiere pasar dos horas con Amir Abdolahian."
    ]
  ],
  [
    "es",
    "Raisí y Al Asad lo hicieron por teléfono el lunes.",
    ["call 2021-12-06 ir-raisi+sy-assad"],
    [
      "Raisí y Putin lo hicieron por teléfono el lunes.",
      "Raisí y Al Asad no lo hicieron por teléfono.",
      "Raisí y Al Asad lo hicieron mejor que Putin."
    ]
  ],
  [
    "es",
    "Raisí felicitó ayer en una nota a Al Asad.",
    ["message 2021-12-07 ir-raisi+sy-assad <IRN"],
    [
      "Raisí felicitó ayer a Al Asad.",
      "Raisí felicitó ayer en una nota a Putin.",
      "Raisí no felicitó en una nota a Al Asad."
    ]
  ],
  [
    "es",
    "La agenda de Mekdad comenzó el martes con Velayati.",
    ["meeting 2021-12-07 ir-velayati+sy-mekdad"],
    [
      "La agenda de Mekdad comenzó el martes con un paseo en honor de Velayati.",
      "La agenda de Mekdad comenzó el martes con Putin.",
      "La agenda de Mekdad no comenzó con Velayati."
    ]
  ],
  [
    "es",
    "Mekdad fue el lunes el primer ministro extranjero en sentarse frente a Raisí.",
    ["meeting 2021-12-06 ir-raisi+sy-mekdad"],
    [
      "Mekdad quiere sentarse frente a Raisí.",
      "Mekdad fue el primer ministro extranjero en sentarse frente a Putin.",
      "Mekdad se negó a sentarse frente a Raisí."
    ]
  ],
  [
    "es",
    "El lunes Jamis expresó en Teherán sus condolencias al presidente Rohaní.",
    ["meeting 2021-12-06 ir-rouhani+sy-khamis"],
    [
      "El lunes Jamis expresó en Damasco sus condolencias al presidente Rohaní.",
      "El lunes Jamis expresó sus condolencias al presidente Rohaní por el atentado en Teherán.",
      "Jamis expresará en Teherán sus condolencias al presidente Rohaní."
    ]
  ],
  [
    "fr",
    "La veille, M. Mekdad avait passé l’après-midi avec M. Amir-Abdollahian.",
    [`meeting 2021-12-07 ${MET}`],
    [
      "La veille, M. Mekdad avait passé l’après-midi avec M. Poutine.",
      "M. Mekdad n’a pas passé l’après-midi avec M. Amir-Abdollahian.",
      "M. Mekdad aurait passé l’après-midi avec M. Amir-Abdollahian."
    ]
  ],
  [
    "fr",
    "C’est M. Raïssi, le président, qu’Assad avait accueilli lundi.",
    ["meeting 2021-12-06 ir-raisi+sy-assad"],
    [
      "C’est M. Poutine, le président, qu’Assad avait accueilli lundi.",
      "Nul ne dit qu’Assad avait accueilli M. Raïssi."
    ]
  ],
  [
    "fr",
    "M. Mamlouk était pourtant dimanche à Téhéran, convié par M. Chamkhani.",
    ["visit 2021-12-05 ir-shamkhani+sy-mamlouk"],
    [
      "M. Mamlouk était pourtant dimanche à Moscou, convié par M. Poutine.",
      "M. Mamlouk n’était pas dimanche à Téhéran, malgré M. Chamkhani."
    ]
  ],
  [
    "fr",
    "M. Rohani avait adressé mardi à M. Assad ses félicitations écrites.",
    ["message 2021-12-07 ir-rouhani+sy-assad <IRN"],
    [
      "M. Rohani a adressé mardi à M. Assad ses félicitations.",
      "M. Rohani avait adressé mardi à M. Poutine ses félicitations écrites.",
      "M. Rohani n’a pas adressé de félicitations écrites à M. Assad."
    ]
  ],
  [
    "fr",
    "M. Zarif et M. Mouallem doivent se croiser vendredi à New York.",
    ["meeting announced 2021-12-10 ir-zarif+sy-muallem"],
    [
      "M. Zarif et M. Poutine doivent se croiser vendredi à New York.",
      "M. Zarif et M. Mouallem ne doivent pas se croiser vendredi à New York."
    ]
  ],
  [
    "es",
    "El martes, Zarif se comunicó con Mekdad.",
    ["call 2021-12-07 ir-zarif+sy-mekdad <IRN"],
    ["El martes, Zarif se comunicó con Putin.", "Zarif no se comunicó con Mekdad."]
  ],
  [
    "es",
    "Al Asad recibió el lunes a Zarif. En un mensaje a Al Asad, Raisí dijo el martes que habrá más.",
    ["meeting 2021-12-06 ir-zarif+sy-assad", "message 2021-12-07 ir-raisi+sy-assad <IRN"],
    ["Al Asad habló el lunes. En un mensaje a Ramiro Zapata, Raisí dijo el martes que habrá más."]
  ],
  [
    "es",
    "Mekdad y Zarif conversaron ayer en una llamada de media hora.",
    ["call 2021-12-07 ir-zarif+sy-mekdad"],
    [
      "Mekdad y Putin conversaron ayer en una llamada de media hora.",
      "Mekdad elogió ayer a Zarif en una nota de prensa."
    ]
  ],
  [
    "es",
    "Velayati salió el domingo del despacho de Al Asad con una promesa.",
    ["meeting 2021-12-05 ir-velayati+sy-assad"],
    ["Velayati salió el domingo del despacho de Putin con una promesa.", "Velayati no salió del despacho de Al Asad."]
  ],
  [
    "es",
    "Recibido con veintiuna salvas por Al Asad, Raisí sonrió el lunes.",
    ["meeting 2021-12-06 ir-raisi+sy-assad"],
    ["Recibido con veintiuna salvas por Putin, Raisí elogió el lunes a Al Asad."]
  ],
  [
    "es",
    "Una delegación encabezada por Lariyaní aterrizó el domingo en Damasco.",
    ["visit 2021-12-05 ir-larijani"],
    ["Una delegación encabezada por Lariyaní aterrizó el domingo en Moscú."]
  ],
  [
    "fr",
    "M. Velayati est sorti dimanche du bureau de M. Assad avec une promesse.",
    ["meeting 2021-12-05 ir-velayati+sy-assad"],
    [
      "M. Velayati est sorti dimanche du bureau de M. Poutine.",
      "M. Velayati a quitté dimanche M. Poutine et loué M. Assad."
    ]
  ],
  [
    "fr",
    "M. Zarif n’aura passé que quelques heures à Damas, lundi.",
    ["visit 2021-12-06 ir-zarif"],
    ["M. Zarif n’aura passé que quelques heures à Moscou, lundi.", "M. Zarif n’a pas passé la nuit à Damas."]
  ],
  [
    "fr",
    "Le jour même où M. Larijani atterrissait en Syrie, les obus se sont tus. Dimanche, M. Larijani a vu M. Assad.",
    ["visit 2021-12-05 ir-larijani+sy-assad"],
    ["Le jour même où M. Larijani atterrissait en Russie, les obus se sont tus."]
  ]
];

test.each(TURNS)("%s: %s", (language, text, contacts, misses) => {
  expect(toldOnDay(language, text)).toEqual(contacts);
  for (const miss of misses) expect([miss, toldOnDay(language, miss)]).toEqual([miss, []]);
});
