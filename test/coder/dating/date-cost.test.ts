import {expect, test} from "vitest";

import {code} from "../reading.js";

const dated = (text: string) => code(text, {published: "2023-03-15"}).contacts.map(({date}) => date);
const UNDATED = ["[..2023-03-15]"];

test.each([
  ["Assad, who came to power in 2000, met Raisi.", UNDATED],
  ["Raisi, who took over on 3 March, met Assad.", UNDATED],
  ["Raisi, who arrived in Damascus on 3 March, met Assad.", ["2023-03-03"]],
  ["Raisi met Assad, who took office in July 2000, on 3 March.", ["2023-03-03"]],
  ["Raisi met Assad, who had been ill since January, on 3 March.", ["2023-03-03"]],
  ["Raisi met Assad since the start of the war, in 2011.", UNDATED]
])("the days of a relative clause are its own: %s", (text, expected) => {
  expect(dated(text)).toEqual(expected);
});

test.each([
  ["Following Monday's raid, Mekdad and Amir-Abdollahian conferred by telephone.", ["[2023-03-13..2023-03-15]"]],
  ["Mekdad called Amir-Abdollahian on 6 March. He rang him again the following Monday.", ["2023-03-06", "2023-03-13"]]
])("what followed something is no earlier than that: %s", (text, expected) => {
  expect(dated(text)).toEqual(expected);
});

test("a day before “and” belongs to the verb before it, where the next has its own", () => {
  expect(dated("Amir-Abdollahian had invited him in February and received Mekdad on Tuesday.")).toEqual(["2023-03-14"]);
});
