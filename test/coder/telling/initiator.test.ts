import {expect, test} from "vitest";
import {code, draftsOf, setting} from "../reading.js";

test.each([
  ["Raisi talked to Assad by phone at the request of the Syrian president.", "SYR"],
  ["Raisi talked to Assad by phone, at the Syrian’s request.", "SYR"],
  ["Raisi talked to Assad by phone. The conversation was initiated by Damascus.", "SYR"],
  ["Raisi talked to Assad by phone. The call came from Tehran.", "IRN"],
  ["Raisi talked to Assad by phone; Tehran had placed the call.", "IRN"],
  ["Raisi and Assad talked by phone on Monday, when the Syrian called to voice support.", "SYR"],
  ["Raisi talked to Assad by phone, in a call he placed to Damascus.", "IRN"],
  ["Raisi talked to Assad by phone, in a place he had loved since youth.", null],
  ["Assad and Raisi were in New York. He telephoned the Iranian on Monday.", "SYR"],
  ["Assad and Raisi were in New York. He telephoned the Syrian on Monday.", "IRN"],
  ["Bashar al-Assad waited a day. The Syrian president got Raisi on the telephone on Tuesday.", "SYR"],
  ["Raisi talked to Assad by phone; Moscow had placed the call.", null],
  ["Raisi talked to Assad by phone. The request came from Tehran.", null],
  ["Raisi talked to Assad by phone at the request of Moscow.", null],
  ["Raisi talked to Assad by phone; the call was made by the Iranian.", "IRN"],
  ["Raisi talked to Assad by phone. It was made by the Syrian side.", "SYR"],
  ["Raisi talked to Assad by phone. The initiative came from Damascus.", "SYR"],
  ["Raisi talked to Assad by phone. The caller was Assad.", "SYR"],
  ["Raisi talked to Assad by phone, on Syrian initiative.", "SYR"],
  ["Raisi talked to Assad by phone. He praised the Syrian initiative.", null],
  ["Raisi talked to Assad by phone and praised Mekdad’s initiative.", null],
  ["Raisi talked to Assad by phone. He welcomed Assad’s request for wheat.", null],
  ["Raisi talked to Assad by phone. Damascus placed the call, Iranian officials said.", "SYR"],
  ["Raisi talked to Assad by phone. Tehran called the raid a crime.", null],
  ["The Syrian president got Raisi on the telephone on Tuesday.", "SYR"],
  ["Raisi had Assad on the line.", null],
  ["Raisi met Assad. In a cable signed by Assad, the Syrian president thanked Raisi.", null]
])("%s", (text, expected) => {
  expect(draftsOf(text)[0]?.initiator).toBe(expected);
});

test.each([
  [
    "بحث وزير الخارجية السوري فيصل المقداد، خلال اتصال هاتفي أجراه أمس مع نظيره الإيراني محمد جواد ظريف، الأوضاع.",
    "SYR"
  ],
  ["ناقش وزير الخارجية الإيراني محمد جواد ظريف في اتصال هاتفي أجراه مع نظيره السوري فيصل المقداد الأوضاع.", "IRN"],
  ["بحث وزير الخارجية السوري فيصل المقداد خلال اتصال هاتفي مع نظيره الإيراني محمد جواد ظريف الأوضاع.", null]
])("whoever made the call acts first: %s", (text, expected) => {
  expect(code(text, {language: "ar", published: "2020-12-08"}).contacts[0]?.initiator ?? null).toBe(expected);
});

test("whom a verb acts on as a pronoun has not called", () => {
  const scene = {language: "fr", published: "2020-12-08"};
  const [draft] = setting("M. Mekdad est satisfait. M. Zarif l’avait appelé le 22 novembre.", scene).found.drafts;
  expect(draft?.initiator).toBe("IRN");
});

test.each([
  ["Raisi and Assad spoke by phone on Monday. Assad was the one who telephoned.", "SYR"],
  ["Raisi and Assad spoke by phone on Monday. The Syrian president received the call in his car.", "IRN"],
  ["Raisi and Assad spoke by phone on Monday. Assad will place the call next time.", "SYR"],
  ["Raisi and Assad spoke by phone on Monday. The one who dialled was Assad.", "SYR"],
  ["Raisi and Assad spoke by phone on Monday. The number was dialled in Damascus.", "SYR"],
  ["Raisi and Assad spoke by phone on Monday. The Syrian president was the one to dial.", "SYR"],
  ["Raisi reached Assad by phone on Monday.", "IRN"],
  ["Raisi wrote to Assad. Assad replied by telephone on Monday.", "SYR"]
])("who began it is told in passing: %s", (text, side) => {
  const calls = code(text).contacts.filter(({channel}) => channel === "call");
  expect(calls.map(({initiator}) => initiator)).toEqual([side]);
});

test.each([
  ["Raisi and Assad spoke by phone on Monday. Lavrov received the call with a smile."],
  ["Raisi and Assad spoke by phone on Monday. Putin was the one who telephoned Xi."],
  ["Raisi and Assad spoke by phone on Monday. The first to call was Putin."]
])("nobody says who began it: %s", (text) => {
  expect(code(text).contacts.map(({initiator}) => initiator)).toEqual([null]);
});

test.each([
  ["es", "Amir Abdolahian y Mekdad hablaron por teléfono el lunes. El sirio descolgó primero.", "SYR"],
  ["es", "Erdogan fue el primero en llamar. El lunes Amir Abdolahian habló por teléfono con Mekdad.", null],
  ["fr", "Raïssi et Assad se sont parlé au téléphone lundi. L’Iranien avait été le premier à appeler.", "IRN"],
  ["fr", "Raïssi et Assad se sont parlé au téléphone lundi. L’initiative en revenait à Damas.", "SYR"],
  ["fa", "رئیسی و بشار اسد روز شنبه تلفنی گفت‌وگو کردند. تماس‌گیرنده بشار اسد بود.", "SYR"]
])("who was the first to call, in %s: %s", (language, text, side) => {
  const calls = code(text, {language, published: "2023-02-08"}).contacts;
  expect(calls.map(({initiator}) => initiator)).toEqual([side]);
});

test("what somebody is said to have written for himself is no letter", () => {
  const text = "Raisi spoke to Assad by phone on Monday. The Iranian replied that the nations had written";
  expect(code(`${text} their own fate.`).contacts).toHaveLength(1);
  expect(code("Raisi has written to Assad.").contacts.map(({channel}) => channel)).toEqual(["message"]);
});

test("where the verb comes first, so does whoever made the call", () => {
  const text =
    "هنّأ إسحاق جهانغيري، في اتصال هاتفي أجراه اليوم الخميس، المهندس حسين عرنوس بتكليفه مهام رئاسة مجلس الوزراء.";
  const [draft] = setting(text, {language: "ar", published: "2020-06-18"}).found.drafts;
  expect(draft?.initiator).toBe("IRN");
});

test("“what he called a voice” is a name given, no call", () => {
  expect(draftsOf("Raisi thanked Assad for what he called the first voice to reach him.")).toEqual([]);
});
