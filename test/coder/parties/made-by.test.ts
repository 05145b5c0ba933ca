import {expect, test} from "vitest";
import {toldOnPage} from "../languages/told-on-page.js";

test.each([
  ["أُلغيت الزيارة التي كان سيقوم بها حسين عرنوس إلى طهران يوم الخميس.", ["visit cancelled 2023-03-16 sy-arnous"]],
  ["انتهت أمس الزيارة الرسمية التي قام بها علي شمخاني إلى دمشق.", ["visit 2023-03-14 ir-shamkhani"]],
  ["انتهت أمس الزيارة الرسمية التي قام بها سيرغي لافروف إلى دمشق.", []],
  ["انتهت أمس الزيارة التي قام بها علي شمخاني إلى بغداد.", []]
])("behind words for making it stands whose a journey is: %s", (text, contacts) => {
  expect(toldOnPage("ar", text)).toEqual(contacts);
});
