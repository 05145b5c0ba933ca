import {expect, test} from "vitest";
import {code} from "../reading.js";

const days = (text: string, language = "en") =>
  code(text, {published: "2023-06-12", language}).contacts.map(({date}) => date);

test.each([
  ["en", "Mekdad rang Zarif between the vote of 7 May and the opening of the fair on 19 May.", "2023-05-07/2023-05-19"],
  [
    "en",
    "Mekdad and Zarif spoke by telephone between the quake of February 6 and the conference of February 20.",
    "2023-02-06/2023-02-20"
  ],
  ["en", "Mekdad rang Zarif between the vote of 7 May 2022 and the fair of 2 June.", "2022-05-07/2022-06-02"],
  ["es", "Mekdad telefoneó a Zarif entre la cumbre del 7 de mayo y la feria del 19 de mayo.", "2023-05-07/2023-05-19"],
  ["fr", "Mekdad a téléphoné à Zarif entre le sommet du 7 mai et la foire du 19 mai.", "2023-05-07/2023-05-19"]
])("%s: what lies between two things lies between their days: %s", (language, text, date) => {
  expect(days(text, language)).toEqual([date]);
});

test.each([
  ["Mekdad met Zarif on 7 May and Raisi on 19 May.", ["2023-05-07", "2023-05-19"]],
  ["In a meeting between Mekdad and Zarif on 7 May and at a dinner on 19 May trade was the topic.", ["2023-05-07"]],
  ["Mekdad met Zarif between flights on 19 May and Raisi on 7 May.", ["2023-05-19", "2023-05-07"]]
])("but two days are two where no such stretch is told: %s", (text, told) => {
  expect(days(text)).toEqual(told);
});
