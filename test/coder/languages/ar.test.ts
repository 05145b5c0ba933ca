import {expect, test} from "vitest";
import {told} from "./told.js";

const CONTACTS: [string, string[]][] = [
  [
    "استقبل الرئيس السوري بشار الأسد وزير الخارجية الإيراني حسين أمير عبد اللهيان في دمشق يوم الاثنين.",
    ["meeting >IRN ir-amirabdollahian + sy-assad"]
  ],
  [
    "وصل وزير الخارجية السوري فيصل المقداد إلى طهران والتقى نظيره الإيراني حسين أمير عبد اللهيان.",
    ["visit >SYR ir-amirabdollahian + sy-mekdad"]
  ],
  ["أجرى الرئيس الإيراني إبراهيم رئيسي اتصالاً هاتفياً بنظيره السوري بشار الأسد.", ["call <IRN ir-raisi + sy-assad"]],
  ["تلقى الرئيس بشار الأسد اتصالاً هاتفياً من الرئيس الإيراني إبراهيم رئيسي.", ["call <IRN ir-raisi + sy-assad"]],
  [
    "بحث وزير الدفاع السوري علي محمود عباس هاتفياً مع نظيره الإيراني محمد رضا آشتياني التعاون بين الجيشين.",
    ["call ir-ashtiani + sy-mabbas"]
  ],
  ["اتصل الأسد برئيسي هاتفياً.", ["call <SYR ir-raisi + sy-assad"]],
  ["التقى المقداد في طهران الرئيس الإيراني إبراهيم رئيسي.", ["meeting >SYR ir-raisi + sy-mekdad"]],
  ["وبعث الرئيس الأسد برقية تعزية إلى الرئيس الإيراني إبراهيم رئيسي.", ["message <SYR ir-raisi + sy-assad"]],
  ["نقل علي لاريجاني رسالة من خامنئي إلى الأسد.", ["message <IRN ir-khamenei + sy-assad"]],
  ["يزور الرئيس الإيراني إبراهيم رئيسي دمشق.", ["visit >IRN ir-raisi"]],
  ["زار المقداد طهران واستقبله رئيسي.", ["visit >SYR ir-raisi + sy-mekdad"]],
  [
    "سيزور وزير الخارجية الإيراني حسين أمير عبد اللهيان دمشق الأسبوع المقبل.",
    ["visit announced >IRN ir-amirabdollahian"]
  ],
  ["أرجأ رئيسي زيارة كانت مقررة إلى دمشق.", ["visit cancelled >IRN ir-raisi"]],
  [
    "عقد وزيرا الخارجية الإيراني حسين أمير عبد اللهيان والسوري فيصل المقداد اجتماعاً في نيويورك.",
    ["meeting ir-amirabdollahian + sy-mekdad"]
  ]
];

test.each(CONTACTS)("Arabic tells of a contact: %s", (text, contacts) => {
  expect(told("ar", text)).toEqual(contacts);
});

test.each([
  "نفت طهران إجراء أي اتصال هاتفي بين رئيسي والأسد.",
  "لم يستقبل الأسد رئيسي.",
  "لو اتصل رئيسي بالأسد لانتهت الحرب.",
  "استقبل بوتين الرئيس الإيراني إبراهيم رئيسي في موسكو.",
  "التقى الأسد الرئيس الروسي فلاديمير بوتين.",
  "دعا رئيسي نظيره السوري إلى زيارة طهران.",
  "ارتفع التبادل التجاري بين إيران وسوريا."
])("Arabic tells of none: %s", (text) => {
  expect(told("ar", text)).toEqual([]);
});
