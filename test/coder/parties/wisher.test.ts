import {expect, test} from "vitest";
import {code} from "../reading.js";

/** Who rang, by what is coded of each call. */
function callers(text: string) {
  return code(text)
    .contacts.filter(({channel}) => channel === "call")
    .map(({initiator}) => initiator);
}

test.each([
  ["Raisi congratulated Assad by telephone on Monday.", "IRN"],
  ["Raisi was congratulated by Assad in a phone call on Monday.", "SYR"],
  ["Assad offered Raisi his heartfelt condolences by telephone.", "SYR"],
  ["Zarif, who lets nobody go first, congratulated Mekdad by telephone.", "IRN"],
  ["Zarif congratulated Mekdad on his office in a phone call.", "IRN"],
  ["Zarif informed Mekdad of the change in a telephone call.", "IRN"],
  ["Mekdad had been in office for an hour. Zarif, who lets nobody go first, congratulated him by telephone.", "IRN"]
])("who brings wishes has rung: %s", (text, side) => {
  expect(callers(text)).toEqual([side]);
});

test.each([
  ["Assad told Raisi by phone that both would prevail."],
  ["Assad spoke by phone with Raisi, whom Putin had congratulated."],
  ["Assad, whom Raisi had congratulated in May, spoke by phone with Raisi."],
  ["Raisi and Assad congratulated each other in a phone call."],
  ["In a phone call with Raisi, Assad offered his heartfelt condolences."],
  ["Raisi congratulated the army in a phone call with Assad."],
  ["Assad spoke by phone with Raisi. Raisi congratulated the team."]
])("nobody says who rang: %s", (text) => {
  expect(callers(text)).toEqual([null]);
});

test("whoever made the call is not set aside for wishes that were returned", () => {
  expect(callers("Raisi telephoned Assad, who congratulated him on his victory.")).toEqual(["IRN"]);
});
