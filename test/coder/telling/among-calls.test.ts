import {expect, test} from "vitest";
import {told} from "../languages/told.js";

const MINISTERS = "General Hossein Dehghan spoke with Fahd Jassem al-Freij";

test.each([
  ["Rouhani rang Assad on Wednesday.", `${MINISTERS}.`, "call"],
  ["Rouhani rang Assad on Wednesday.", `${MINISTERS} in Moscow on Tuesday.`, "meeting"],
  ["Rouhani rang Assad on Wednesday.", `${MINISTERS} on the fringes of a fair on Tuesday.`, "meeting"],
  ["Rouhani met Assad on Wednesday.", `${MINISTERS}.`, "meeting"],
  ["Rouhani rang Assad on Wednesday. Zarif met Mekdad in Baku.", `${MINISTERS}.`, "meeting"]
])("%s %s", (before, text, channel) => {
  expect(told("en", `${before} ${text}`).at(-1)).toMatch(new RegExp(`^${channel} .*ir-dehghan`));
});

test("so they do of whom the call was", () => {
  expect(told("en", "Rouhani rang Assad on Wednesday. They had last spoken on 9 March.").at(-1)).toMatch(/^call /);
  expect(told("en", "Rouhani met Assad on Wednesday. They had last spoken on 9 March.").at(-1)).toMatch(/^meeting /);
});

test("so do those who discussed something at no place", () => {
  expect(told("en", "Rouhani rang Assad on Wednesday. The two discussed trade on 9 March.").at(-1)).toMatch(/^call /);
});
