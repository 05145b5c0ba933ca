import {expect, test} from "vitest";
import {draftsOf, who} from "../reading.js";

const parties = (text: string) => draftsOf(text).map((draft) => who(draft.members));

test.each([
  [
    "Zarif met Mekdad on Monday and Assad on Tuesday.",
    [
      ["ir-zarif", "sy-mekdad"],
      ["ir-zarif", "sy-assad"]
    ]
  ],
  [
    "Shamkhani received Mekdad on Monday, and Zarif on Tuesday.",
    [
      ["ir-shamkhani", "sy-mekdad"],
      ["ir-zarif", "sy-mekdad"]
    ]
  ],
  [
    "Zarif held a meeting with Mekdad and another with Assad.",
    [
      ["ir-zarif", "sy-mekdad"],
      ["ir-zarif", "sy-assad"]
    ]
  ],
  ["Zarif held a meeting with Mekdad and another call with Lavrov.", [["ir-zarif", "sy-mekdad"]]],
  ["On Tuesday Zarif met with Mekdad for an hour and with Assad for two.", [["ir-zarif", "sy-mekdad", "sy-assad"]]],
  ["On Tuesday Zarif met with Mekdad for an hour and with Lavrov for two.", [["ir-zarif", "sy-mekdad"]]],
  ["Zarif met Mekdad and Assad on Tuesday.", [["ir-zarif", "sy-mekdad", "sy-assad"]]],
  ["Zarif met Mekdad on Monday and Assad said little.", [["ir-zarif", "sy-mekdad"]]]
])("%s", (text, expected) => {
  expect(parties(text)).toEqual(expected);
});
