import {expect, test} from "vitest";
import {read} from "../reading.js";

/** When the first contact of a text took place, and how that is known. */
function dated(text: string, published: string | null = "2021-05-12"): unknown[] {
  const [first] = read(text, {published}).told;
  return first ? [first.date.date, first.date.date_basis] : [];
}

test("without words for its day a contact is only known to precede its report", () => {
  expect(dated("Zarif met Mekdad.")).toEqual(["[..2021-05-12]", "published"]);
  expect(dated("Zarif met Mekdad.", null)).toEqual([null, "unknown"]);
});

test("offices bound what no word dates", () => {
  const [first] = read("President-elect Raisi met President Assad.").told;
  expect(first?.interval.earliest).toBe("2021-06-19");
  expect(read("Raisi met Assad.").told[0]?.interval.earliest).toBeNull();
});

test("a warning tells of words that contradict themselves", () => {
  expect(read("Zarif met Mekdad on Sunday, May 3, 2021.").told[0]?.warning).toContain("contradict");
  expect(read("Zarif met Mekdad on Monday, May 3, 2021.").told[0]?.warning).toBeNull();
});
