import {expect, test} from "vitest";
import {code, draftsOf} from "../reading.js";

const TOLD = "Raisi phoned Assad. ";

function echoes(text: string): string[] {
  return draftsOf(text, {published: "2022-06-15"}).flatMap((draft) => (draft.frame === "echo" ? draft.rules : []));
}

test("a dated sentence about both, just behind, dates the contact", () => {
  expect(echoes(`${TOLD}Raisi told Assad on Monday that he would help.`)).toEqual(["told-again"]);
});

test.each([
  ["without a day", `${TOLD}Raisi told Assad that he would help.`],
  ["about one of them", `${TOLD}Raisi told Lavrov on Monday that he would help.`],
  ["behind a contact that has its day", "Raisi phoned Assad on Sunday. Raisi told Assad on Monday that he would help."],
  ["too far behind", `${TOLD}It rained. It snowed. It rained again. Raisi told Assad on Monday that he would help.`]
])("a sentence %s does not", (_, text) => {
  expect(echoes(text)).toEqual([]);
});

test("“that was” gives the day of what was told before", () => {
  const dates = (text: string) => code(text, {published: "2022-06-15"}).contacts.map(({date}) => date);
  expect(dates("Assad received Raisi. That was on Monday.")).toEqual(["2022-06-13"]);
  expect(dates("Assad received Raisi. That camp was shut on Monday.")).not.toEqual(["2022-06-13"]);
});

test("a day on which somebody will see others is not the day of what was told", () => {
  const days = (text: string) =>
    code(`Zarif met Muallem. ${text}`, {published: "2020-04-21"}).contacts.map((c) => c.date);
  expect(days("Idlib took up the two men; on Wednesday Zarif will meet Lavrov.")[0]).not.toMatch(/^2020-04-/);
  expect(days("On Monday the two men spent an hour on Idlib.")[0]).toBe("2020-04-20");
});

test("“the conversation” is whatever was told before", () => {
  const dates = (text: string) => code(text, {published: "2022-06-15"}).contacts.map(({date}) => date);
  expect(dates("Zarif and Mekdad discussed Idlib in Homs. The conversation took place on Monday.")).toEqual([
    "2022-06-13"
  ]);
  const other = "Zarif and Mekdad discussed Idlib in Homs. The conversation with Lavrov took place on Monday.";
  expect(dates(other)).not.toEqual(["2022-06-13"]);
  expect(dates(other.replace("The conversation with Lavrov", "A concert"))).not.toEqual(["2022-06-13"]);
});

test("the noun of a contact of which only the day of its telling is known gives its own", () => {
  const dates = (text: string) => code(text, {published: "2022-06-17"}).contacts.map(({date}) => date);
  const call = (text: string) => dates(`Zarif spoke to Mekdad by phone, the ministry said on Thursday. ${text}`);
  const [told, own] = [["2022-06-16"], ["2022-06-15"]];
  expect(call("The call took place on Wednesday.")).toEqual(own);
  expect(call("The conversation was held on Wednesday.")).toEqual(own);
  expect(call("It took place on Wednesday.")).toEqual(own);
  expect(call("It happened on Wednesday.")).toEqual(own);
  expect(dates("Zarif wrote to Mekdad, the ministry said on Thursday. The letter was sent on Wednesday.")).toEqual(own);
  expect(call("The call came after a raid on Wednesday.")).toEqual(told);
  expect(call("It rained on Wednesday.")).toEqual(told);
  expect(call("The call with Lavrov took place on Wednesday.")).toEqual(told);
  expect(dates("Zarif met Mekdad on Tuesday, he said on Thursday. The meeting took place on Wednesday.")).toEqual([
    "2022-06-14"
  ]);
});

test.each([
  ["es", "Zarif habló por teléfono con Mekdad. Tuvo lugar el miércoles.", "2022-06-15"],
  ["es", "Zarif habló por teléfono con Mekdad. Llovió el miércoles.", "[..2022-06-17]"],
  ["fr", "Zarif a rencontré Mekdad. Elle s’est tenue mercredi.", "2022-06-15"],
  ["fr", "Zarif a rencontré Mekdad. Il a plu mercredi.", "[..2022-06-17]"]
])("“it took place” gives the day in %s: %s", (language, text, expected) => {
  expect(code(text, {published: "2022-06-17", language}).contacts.map(({date}) => date)).toEqual([expected]);
});

test("a letter that arrived on a day is of that day", () => {
  const days = (text: string) => code(text, {published: "2023-03-15"}).contacts.map(({date}) => date);
  expect(days("Raisi sent Assad a letter. It arrived on Monday.")).toEqual(["2023-03-13"]);
  expect(days("Raisi sent Assad a letter. The rain arrived on Monday.")).toEqual(["[..2023-03-15]"]);
});
