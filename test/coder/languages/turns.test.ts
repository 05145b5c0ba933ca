import {expect, test} from "vitest";
import {code} from "../reading.js";

/** Contacts as `channel day people`; the status where it did not occur, who called or wrote behind `<`. */
function told(language: string, text: string): string[] {
  return code(text, {language, published: "2021-12-08"}).contacts.map((c) => {
    const people = c.participants.map((p) => p.person_id ?? p.office_id ?? p.side).sort();
    const status = c.status === "occurred" ? [] : [c.status];
    return [c.channel, ...status, c.date, people.join("+"), ...(c.initiator ? [`<${c.initiator}`] : [])].join(" ");
  });
}

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
    "ar",
    "وكان الرئيس إبراهيم رئيسي قد استقبل فيصل المقداد يوم الإثنين، وتسلّم منه دعوة من الرئيس بشار الأسد إلى زيارة سوريا لم يُحدَّد موعدها.",
    ["meeting 2021-12-06 ir-raisi+sy-mekdad"],
    ["زيارة فيصل المقداد إلى طهران لم يُحدَّد موعدها.", "لقاء فيصل المقداد مع إبراهيم رئيسي لم يؤكده أحد."]
  ],
  [
    "fa",
    "محمد باقری روز دوشنبه با علی عبدالله ایوب سند همکاری نظامی را امضا کرده بود.",
    ["meeting 2021-12-06 ir-mbagheri+sy-ayyoub"],
    [
      "محمد باقری روز دوشنبه با ولادیمیر پوتین سند همکاری نظامی را امضا کرده بود.",
      "محمد باقری سند همکاری را امضا نکرده بود."
    ]
  ],
  [
    "ar",
    "أنهى المقداد أمس محادثاته في طهران باجتماعين، الأول مع علي أكبر ولايتي، والثاني مع علي شمخاني.",
    ["meeting 2021-12-07 ir-velayati+sy-mekdad", "meeting 2021-12-07 ir-shamkhani+sy-mekdad"],
    ["أنهى المقداد أمس محادثاته في موسكو باجتماعين، الأول مع بوتين، والثاني مع لافروف."]
  ],
  [
    "ar",
    "التقى الوزير السوري فيصل المقداد أمس علي أكبر ولايتي. وصباح اليوم التقى الوزير السوري علي شمخاني.",
    ["meeting 2021-12-07 ir-velayati+sy-mekdad", "meeting 2021-12-08 ir-shamkhani+sy-mekdad"],
    ["التقى المستشار الإماراتي طحنون بن زايد أمس علي شمخاني."]
  ],
  [
    "ar",
    "جرى أمس اتصال هاتفي بين رئيسي والأسد، وكان الأسد هو المبادر.",
    ["call 2021-12-07 ir-raisi+sy-assad <SYR"],
    ["جرى أمس اتصال هاتفي بين رئيسي وبوتين، وكان بوتين هو المبادر."]
  ],
  [
    "fa",
    "عباس عراقچی روز سه‌شنبه به تلفن فیصل مقداد پاسخ داد.",
    ["call 2021-12-07 ir-araghchi+sy-mekdad <SYR"],
    ["عباس عراقچی روز سه‌شنبه به پیشنهاد فیصل مقداد پاسخ داد.", "عباس عراقچی به تلفن پوتین پاسخ داد."]
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
    "fa",
    "بشار اسد روز دوشنبه پیام تبریک خود را برای رئیسی فرستاده بود.",
    ["message 2021-12-06 ir-raisi+sy-assad <SYR"],
    ["بشار اسد روز دوشنبه پیام تبریک خود را برای پوتین فرستاده بود."]
  ]
];

test.each(TURNS)("%s: %s", (language, text, contacts, misses) => {
  expect(told(language, text)).toEqual(contacts);
  for (const miss of misses) expect([miss, told(language, miss)]).toEqual([miss, []]);
});
