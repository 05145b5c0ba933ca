import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {code} from "../reading.js";

/** Two who are put into every sentence: as a language writes them, and who they are. */
const PEOPLE: Record<string, [string, string]> = {
  en: ["Hossein Amir-Abdollahian", "Faisal Mekdad"],
  es: ["Hossein Amir Abdolahian", "Faisal Mekdad"],
  fr: ["Hossein Amir-Abdollahian", "Fayçal Mekdad"],
  ar: ["حسين أمير عبد اللهيان", "فيصل المقداد"],
  fa: ["حسین امیرعبداللهیان", "فیصل مقداد"]
};
const IDS = ["ir-amirabdollahian", "sy-mekdad"];

/** Sentences of 15 March 2023, a form of telling each, behind what they tell: "call occurred 2023-03-13", or "none". */
function formsOf(language: string): [string, string][] {
  const [iranian = "", syrian = ""] = PEOPLE[language] ?? [];
  const lines = readFileSync(join(import.meta.dirname, `${language}.txt`), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => {
    const at = line.indexOf(" | ");
    return [
      line.slice(0, at),
      line
        .slice(at + 3)
        .replaceAll("{I}", iranian)
        .replaceAll("{S}", syrian)
    ];
  });
}

/** What a sentence tells in the same words; whom a visit met need not be told. */
function tellsOf(text: string, language: string): string {
  const {contacts} = code(text, {language, published: "2023-03-15"});
  return (
    contacts
      .map(({channel, status, date, participants}) => {
        const known = participants.flatMap(({person_id}) => person_id ?? []);
        const all = IDS.every((id) => known.includes(id));
        const enough = all || (channel === "visit" && known.includes(IDS[0] ?? ""));
        return `${channel} ${status} ${date}${enough ? "" : ` without ${IDS.filter((id) => !known.includes(id))}`}`;
      })
      .join(", ") || "none"
  );
}

test.each(Object.keys(PEOPLE))("every form of telling is read: %s", (language) => {
  const forms = formsOf(language);
  expect(forms.length).toBeGreaterThan(30);
  const wrong = forms.flatMap(([expected, text]) => {
    const told = tellsOf(text, language);
    return told === expected ? [] : [`${text} tells ${told}, not ${expected}`];
  });
  expect(wrong).toEqual([]);
});
