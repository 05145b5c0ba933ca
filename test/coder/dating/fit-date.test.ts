import {expect, test} from "vitest";
import {read} from "../reading.js";

function interval(text: string, published: string | null) {
  const {earliest, latest} = read(text, {published}).told[0]?.interval ?? {earliest: null, latest: null};
  return [earliest, latest];
}

const FEAST = "The office on July 10 informed that Raisi phoned Assad on the occasion of Eid al-Adha.";

test("a contact on a feast told of later lies between two days before the feast and that day", () => {
  const [earliest, latest] = interval(FEAST, "2022-07-11");
  expect(earliest).toBe("2022-07-08");
  expect(latest).toBe("2022-07-10");
  expect(interval("Raisi phoned Assad on July 10.", "2022-07-11")).toEqual(["2022-07-10", "2022-07-10"]);
});

test("offices named beside the people narrow a wide interval, and only a wide one", () => {
  expect(interval("President-elect Raisi phoned President Assad in 2021.", "2022-07-11")).toEqual([
    "2021-06-19",
    "2021-08-02"
  ]);
  expect(interval("Raisi phoned Assad in 2021.", "2022-07-11")).toEqual(["2021-01-01", "2021-12-31"]);
  expect(interval("President Raisi phoned President Assad on July 5, 2021.", "2022-07-11")).toEqual([
    "2021-07-05",
    "2021-07-05"
  ]);
});

test("a page of a known year reports that year", () => {
  const [earliest] = interval("Raisi phoned Assad on Monday.", "2022");
  expect((earliest ?? "") >= "2022-01-01").toBe(true);
});

test("what was told of before the feast is not dated by it", () => {
  expect(interval(FEAST.replace("July", "January"), "2022-07-11")).toEqual(["2022-01-10", "2022-01-10"]);
});
