import {expect, test} from "vitest";
import {told} from "./told.js";

const CONTACTS: [string, string[]][] = [
  [
    "بشار اسد، رئیس‌جمهور سوریه، روز دوشنبه با حسین امیرعبداللهیان، وزیر امور خارجه ایران، در دمشق دیدار کرد.",
    ["meeting >IRN ir-amirabdollahian + sy-assad"]
  ],
  ["ابراهیم رئیسی در تماس تلفنی با بشار اسد زلزله را تسلیت گفت.", ["call <IRN ir-raisi + sy-assad"]],
  ["بشار اسد در گفت‌وگوی تلفنی با ابراهیم رئیسی از ایران تشکر کرد.", ["call ir-raisi + sy-assad"]],
  ["رئیسی با بشار اسد تلفنی گفت‌وگو کرد.", ["call ir-raisi + sy-assad"]],
  ["فیصل مقداد، وزیر خارجه سوریه، به تهران سفر کرد و با ابراهیم رئیسی دیدار کرد.", ["visit >SYR ir-raisi + sy-mekdad"]],
  ["حسین امیرعبداللهیان وارد دمشق شد.", ["visit >IRN ir-amirabdollahian"]],
  ["دیدار رئیسی با بشار اسد در تهران یک ساعت طول کشید.", ["meeting >SYR ir-raisi + sy-assad"]],
  ["بشار اسد در پیامی به مسعود پزشکیان انتخاب او را تبریک گفت.", ["message <SYR ir-pezeshkian + sy-assad"]],
  ["رئیس‌جمهور ایران هفته آینده به دمشق سفر خواهد کرد.", ["visit announced >IRN IRN-PRES"]],
  ["سفر رئیسی به دمشق لغو شد.", ["visit cancelled >IRN ir-raisi"]],
  ["وزیر خارجه ایران با همتای سوری خود تلفنی گفت‌وگو کرد.", ["call IRN-FM + SYR-FM"]],
  [
    "وزیر دفاع ایران، امیر حاتمی، با همتای سوری خود علی عبدالله ایوب در دمشق دیدار و گفت‌وگو کرد.",
    ["meeting >IRN ir-hatami + sy-ayyoub"]
  ],
  ["بشار اسد با رهبر انقلاب اسلامی در تهران دیدار کرد.", ["meeting >SYR IRN-SL + sy-assad"]],
  ["محمدباقر قالیباف با رئیس مجلس خلق دیدار کرد.", ["meeting SYR-SPKR + ir-ghalibaf"]],
  [
    "علی لاریجانی با بشار اسد دیدار کرد و پیام رهبر انقلاب را به وی تسلیم کرد.",
    ["meeting ir-larijani + sy-assad", "message <IRN IRN-SL + sy-assad"]
  ],
  ["امیرعبداللهیان تهران را به مقصد دمشق ترک کرد.", ["visit >IRN ir-amirabdollahian"]],
  ["رئیسی و اسد در دمشق سند همکاری را امضا کردند.", ["meeting >IRN ir-raisi + sy-assad"]],
  ["سفر فیصل مقداد به تهران به زمان دیگری موکول شد.", ["visit cancelled >SYR sy-mekdad"]],
  ["وزیر امور خارجه کشورمان با همتای سوری خود فیصل مقداد تلفنی گفت‌وگو کرد.", ["call IRN-FM + sy-mekdad"]]
];

test.each(CONTACTS)("Persian tells of a contact: %s", (text, contacts) => {
  expect(told("fa", text)).toEqual(contacts);
});

test.each([
  "آیا رئیسی با بشار اسد دیدار کرد؟",
  "رئیسی با بشار اسد دیدار نکرد.",
  "سخنگوی وزارت خارجه تماس تلفنی رئیسی با اسد را تکذیب کرد.",
  "اگر رئیسی با اسد دیدار کند جنگ تمام می‌شود.",
  "رئیسی از بشار اسد برای سفر به تهران دعوت کرد.",
  "پوتین با رئیسی در مسکو دیدار کرد.",
  "تجارت ایران و سوریه افزایش یافت."
])("Persian tells of none: %s", (text) => {
  expect(told("fa", text)).toEqual([]);
});
