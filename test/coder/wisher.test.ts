import {expect, test} from "vitest";
import {code, setting} from "./reading.js";

/** Who rang, by what is coded of each call. */
function callers(text: string) {
  return code(text)
    .contacts.filter(({channel}) => channel === "call")
    .map(({initiator}) => initiator);
}

test.each([
  ["Raisi congratulated Assad by telephone on Monday.", "IRN"],
  ["In a telephone conversation, Assad wished Raisi success.", "SYR"],
  ["Raisi was congratulated by Assad in a phone call on Monday.", "SYR"],
  ["In a phone call, Raisi saluted the victory and told Assad that the flag could be seen.", "IRN"],
  ["In a phone call with Raisi, Assad offered his heartfelt condolences.", "SYR"],
  ["Zarif, who lets nobody go first, congratulated Mekdad by telephone.", "IRN"],
  ["Assad spoke by phone with Raisi and wished him well.", "SYR"]
])("who brings wishes has rung: %s", (text, side) => {
  expect(callers(text)).toEqual([side]);
});

test.each([
  ["Assad told Raisi by phone that both would prevail."],
  ["Assad spoke by phone with Raisi, whom Putin had congratulated."],
  ["Assad, whom Raisi had congratulated in May, spoke by phone with Raisi."],
  ["Raisi and Assad congratulated each other in a phone call."],
  ["In a phone call with Raisi, Assad rejected condolences."],
  ["Assad spoke by phone with Raisi. Raisi congratulated the team."]
])("nobody says who rang: %s", (text) => {
  expect(callers(text)).toEqual([null]);
});

test("other languages have verbs of wishing too", () => {
  const text =
    "هنّأ إسحاق جهانغيري، في اتصال هاتفي أجراه اليوم الخميس، المهندس حسين عرنوس بتكليفه مهام رئاسة مجلس الوزراء.";
  const [draft] = setting(text, {language: "ar", published: "2020-06-18"}).found.drafts;
  expect(draft?.initiator).toBe("IRN");
});

test("whoever made the call is not set aside for wishes that were returned", () => {
  expect(callers("Raisi telephoned Assad, who congratulated him on his victory.")).toEqual(["IRN"]);
});
