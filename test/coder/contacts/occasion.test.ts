import {expect, test} from "vitest";
import {code} from "../reading.js";

function occasion(text: string) {
  const [contact] = code(text, {published: "2022-07-11"}).contacts;
  return contact && [contact.occasion, contact.occasion_kind, contact.affected];
}

test.each([
  ["Raisi phoned Assad on the occasion of Eid al-Adha.", ["Eid al-Adha", "feast", "both"]],
  ["Assad phoned Raisi to offer condolences.", ["condolence", "condolence", "unknown"]],
  [
    "Assad phoned President-elect Raisi to congratulate him on his election.",
    ["congratulation on election", "change", "IRN"]
  ],
  ["Assad phoned Raisi.", [null, "unknown", "unknown"]],
  ["Assad phoned Raisi. The presidential election was a month ago.", [null, "unknown", "unknown"]],
  ["Assad phoned Raisi ahead of the presidential election.", [null, "unknown", "unknown"]]
])("%s", (text, expected) => {
  expect(occasion(text)).toEqual(expected);
});

test("congratulations further down belong to the news", () => {
  expect(occasion("Assad phoned President-elect Raisi. He congratulated him on his election victory.")?.[0]).toBe(
    "congratulation on election"
  );
});
