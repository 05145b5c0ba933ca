import {expect, test} from "vitest";
import {told} from "../languages/told.js";

const call = "call <SYR ir-amirabdollahian + sy-mekdad";

test.each([
  [
    "بحث المقداد، خلال اتصال هاتفي أجراه أمس مع أمير عبد اللهيان، الغارة الأخيرة في حلب بعد زيارة بوتين إلى طهران.",
    call
  ],
  ["بحث المقداد، في اتصال هاتفي أجراه مع أمير عبد اللهيان، التطورات.", call],
  ["بحث المقداد مع أمير عبد اللهيان في دمشق التطورات.", "meeting >IRN ir-amirabdollahian + sy-mekdad"]
])("a call is how two discussed something: %s", (text, contact) => {
  expect(told("ar", text)).toEqual([contact]);
});

test("what is joined to a meeting is another contact", () => {
  const text = "Raisi discussed it with Assad in Damascus in May and then, in June, held a phone call with him.";
  expect(told("en", text)).toHaveLength(2);
});
