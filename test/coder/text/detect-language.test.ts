import {expect, test} from "vitest";
import {detectLanguage} from "../../../src/coder/text/detect-language.js";

const TEXTS: [string, string][] = [
  ["en", "The Iranian foreign minister met President Assad in Damascus on Monday."],
  ["es", "El canciller iraní se reunió el lunes en Damasco con el presidente Bashar al Asad."],
  ["fr", "Le ministre iranien s’est rendu lundi à Damas, où il a été reçu par Bachar al-Assad."],
  ["ar", "استقبل الرئيس السوري بشار الأسد وزير الخارجية الإيراني في دمشق يوم الاثنين."],
  ["fa", "رئیس‌جمهور سوریه روز دوشنبه با وزیر امور خارجه ایران در دمشق دیدار کرد."],
  ["de", "Der iranische Außenminister traf am Montag seinen syrischen Amtskollegen in Damaskus."],
  ["pt", "O ministro iraniano reuniu-se com o presidente sírio em Damasco na segunda-feira."],
  ["it", "Il ministro iraniano ha incontrato il presidente siriano a Damasco lunedì."],
  ["tr", "İran Dışişleri Bakanı pazartesi günü Şam'da Esad ile görüştü."],
  ["ru", "Министр иностранных дел Ирана встретился с президентом Асадом в Дамаске."],
  ["ur", "ایران کے وزیر خارجہ نے دمشق میں شام کے صدر سے ملاقات کی۔"]
];

test.each(TEXTS)("tells %s from one sentence", (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test("short lines of a page's furniture do not decide", () => {
  const page = "Home\nRead more\nShare this\nMost read\nSubscribe to our newsletter\n\n";
  expect(detectLanguage(page + TEXTS[1]?.[1])).toBe("es");
});

test.each(["", "123 456", "— … —", "14/04/2018 23:48", "aa"])("does not guess at %j", (text) => {
  expect(detectLanguage(text)).toBeNull();
});

test("a long text costs no more than a short one", () => {
  const start = performance.now();
  expect(detectLanguage("The minister met the president in Damascus. ".repeat(100_000))).toBe("en");
  expect(performance.now() - start).toBeLessThan(200);
});
