import {expect, test} from "vitest";
import {code} from "../reading.js";

/** Contacts as `channel status day..day people`; the day once where it is one, the status only where it did not occur. */
function told(language: string, published: string, text: string): string[] {
  return code(text, {language, published}).contacts.map(
    ({channel, status, date_earliest, date_latest, participants}) => {
      const people = participants.map((p) => p.person_id ?? p.office_id ?? p.side).sort();
      const days = date_earliest === date_latest ? date_earliest : `${date_earliest}..${date_latest}`;
      return [channel, ...(status === "occurred" ? [] : [status]), days, people.join("+")].join(" ");
    }
  );
}

const SENTENCES: [language: string, published: string, text: string, contacts: string[]][] = [
  [
    "es",
    "2023-05-01",
    "El presidente iraní, Ebrahim Raisí, llegará el miércoles a Damasco por invitación de su homólogo sirio, Bachar al Asad, en la primera visita de un mandatario iraní a Siria en trece años.",
    ["visit announced 2023-05-03 ir-raisi+sy-assad"]
  ],
  [
    "es",
    "2020-09-14",
    "El Ministerio iraní de Exteriores desmintió este lunes que Mohamad Yavad Zarif vaya a viajar esta semana a Damasco para reunirse con Bachar al Asad.",
    []
  ],
  [
    "es",
    "2020-04-21",
    "Zarif estuvo este lunes cinco horas en Damasco. También se comunicó con Faisal Mekdad.",
    ["visit 2020-04-20 ir-zarif", "call 2020-04-20 ir-zarif+sy-mekdad"]
  ],
  [
    "es",
    "2021-05-29",
    "Zarif se entrevistó con Faisal Mekdad el 12 de mayo. Con este último había conversado por teléfono una semana antes.",
    ["meeting 2021-05-12 ir-zarif+sy-mekdad", "call 2021-05-05 ir-zarif+sy-mekdad"]
  ],
  [
    "es",
    "2020-12-05",
    "Zarif lo celebró. Antes, el 16 de noviembre, había enviado un mensaje de pésame al primer ministro, Husein Arnus.",
    ["message 2020-11-16 ir-zarif+sy-arnous"]
  ],
  [
    "es",
    "2021-05-29",
    "Rohaní envió este viernes una felicitación a Asad.",
    ["message 2021-05-28 ir-rouhani+sy-assad"]
  ],
  ["es", "2021-05-29", "Rohaní envió este viernes una delegación a Asad.", []],
  ["es", "2023-05-01", "Raisí inicia el miércoles una visita a Damasco.", ["visit announced 2023-05-03 ir-raisi"]],
  ["es", "2023-05-04", "Raisí inicia el miércoles una visita a Damasco.", ["visit 2023-05-03 ir-raisi"]],
  ["es", "2023-05-04", "Una visita de Raisí a Damasco sigue sin fecha.", []],
  [
    "fr",
    "2023-05-01",
    "Le président iranien Ebrahim Raïssi effectuera à partir de mercredi une visite de deux jours à Damas.",
    ["visit announced 2023-05-03 ir-raisi"]
  ],
  [
    "fr",
    "2016-10-28",
    "Le ministre russe a accueilli vendredi ses homologues iranien, Mohammad Javad Zarif, et syrien, Walid al-Mouallem.",
    ["meeting 2016-10-28 RUS+ir-zarif+sy-muallem"]
  ],
  [
    "fr",
    "2020-02-05",
    "Mohammad Eslami avait rendez-vous jeudi à Damas avec le Premier ministre syrien, Imad Khamis. La visite est annulée.",
    ["meeting cancelled 2020-02-06 ir-eslami+sy-khamis"]
  ],
  ["fr", "2024-04-03", "Un déplacement de M. Amir-Abdollahian en Syrie est à l’étude, sans date.", []],
  [
    "fr",
    "2015-05-20",
    "Waël al-Halki était aussi allé à Téhéran en décembre.",
    ["visit 2014-12-01..2014-12-31 sy-halqi"]
  ],
  ["fr", "2024-04-03", "M. Amir-Abdollahian était aussi parti.", []],
  ["fr", "2018-01-22", "Walid Mouallem a parlé. Un Syrien était à Téhéran lundi.", []],
  ["fr", "2023-02-08", "Il a parlé à Raïssi : trois avions ont atterri à Damas.", []],
  [
    "fr",
    "2023-02-08",
    "Amir-Abdollahian a appelé Mekdad lundi. Le même jour, c’est avec Ankara que le ministre s’était entretenu.",
    ["call 2023-02-06 ir-amirabdollahian+sy-mekdad"]
  ],
  [
    "fr",
    "2024-04-03",
    "Mekdad a téléphoné à Amir-Abdollahian mardi. Le ministre syrien venait de voir l’immeuble.",
    ["call 2024-04-02 ir-amirabdollahian+sy-mekdad"]
  ],
  [
    "ar",
    "2018-09-04",
    "بحث نائب رئيس مجلس الوزراء وزير الخارجية والمغتربين وليد المعلم أمس مع نظيره الإيراني محمد جواد ظريف في دمشق آخر المستجدات.",
    ["meeting 2018-09-03 ir-zarif+sy-muallem"]
  ],
  [
    "ar",
    "2020-09-14",
    "نفت وزارة الخارجية الإيرانية، الاثنين، أن يكون الوزير محمد جواد ظريف بصدد زيارة دمشق للقاء الرئيس السوري بشار الأسد.",
    []
  ],
  [
    "ar",
    "2023-05-01",
    "يبدأ الرئيس الإيراني إبراهيم رئيسي الأربعاء زيارة رسمية إلى دمشق تستمر يومين.",
    ["visit announced 2023-05-03 ir-raisi"]
  ],
  [
    "ar",
    "2024-08-24",
    "وكان الرئيس الإيراني مسعود بزشكيان قد استقبل في طهران في 29 تموز رئيس الوزراء السوري حسين عرنوس، يرافقه المقداد.",
    ["meeting 2024-07-29 ir-pezeshkian+sy-arnous+sy-mekdad"]
  ],
  [
    "ar",
    "2021-12-07",
    "استقبل الرئيس الإيراني إبراهيم رئيسي أمس وزير الخارجية السوري فيصل المقداد الذي حمل إليه دعوة من الرئيس بشار الأسد لزيارة دمشق.",
    ["meeting 2021-12-06 ir-raisi+sy-mekdad"]
  ],
  [
    "ar",
    "2024-05-21",
    "بعث الأسد أمس برقية إلى خامنئي. ووصلت إلى طهران وفود من دول عدة.",
    ["message 2024-05-20 ir-khamenei+sy-assad"]
  ],
  [
    "fa",
    "2020-09-14",
    "سخنگوی وزارت خارجه خبر سفر قریب‌الوقوع محمدجواد ظریف به دمشق و دیدار او با بشار اسد را تکذیب کرد.",
    []
  ],
  [
    "fa",
    "2023-11-12",
    "رؤسای‌جمهور ایران و سوریه، رئیسی و بشار اسد، روز شنبه در ریاض دیدار کردند.",
    ["meeting 2023-11-11 ir-raisi+sy-assad"]
  ],
  ["fa", "2019-03-19", "عماد خمیس سخن گفت. روحانی هفته گذشته با آیت‌الله سیستانی دیدار داشت.", []],
  [
    "fa",
    "2019-02-26",
    "رهبر معظم انقلاب اسلامی عصر روز گذشته (دوشنبه) بشار اسد رئیس‌جمهور سوریه را به حضور پذیرفتند.",
    ["meeting 2019-02-25 IRN-SL+sy-assad"]
  ]
];

test.each(SENTENCES)("%s, %s: %s", (language, published, text, contacts) => {
  expect(told(language, published, text)).toEqual(contacts);
});
