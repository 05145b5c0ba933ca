import {expect, test} from "vitest";
import {weekdayReader} from "../../src/tables/stated-weekday.js";

const read = weekdayReader({
  en: {
    dates: [
      {phrase: "Saturday", kind: "weekday_name", value: "6", guard: ""},
      {phrase: "Sunday", kind: "weekday_name", value: "0", guard: ""},
      {phrase: "Sat(.|)", kind: "weekday_name", value: "6", guard: "capital short"},
      {phrase: "March", kind: "month_name", value: "3", guard: ""}
    ]
  }
});

test("the weekday in the words of a date", () => {
  expect(read("on Saturday evening")).toBe(6);
  expect(read("on Sunday, 3 March")).toBe(0);
});

test("none, or two, is none", () => {
  for (const words of [null, "last week", "from Saturday to Sunday"]) expect(read(words)).toBeNull();
});
