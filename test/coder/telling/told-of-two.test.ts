import {expect, test} from "vitest";
import {code} from "../reading.js";

const told = (text: string) =>
  code(text, {published: "2023-03-15"}).contacts.map(({channel, status, date}) => `${channel} ${status} ${date}`);

const MEETING = ["meeting occurred 2023-03-12"];
const PRAISED = "Khamenei praised Assad.";

test.each([
  ["Khamenei told Assad that Syria was strong. The meeting took place in Tehran on Sunday.", MEETING],
  [`${PRAISED} The meeting was held in Tehran on Sunday.`, MEETING],
  ["Salehi has urged Assad to accept a plan. The meeting, held in Damascus on Sunday, was short.", MEETING],
  ["Raisi thanked Assad. The phone call took place on Sunday.", ["call occurred 2023-03-12"]],
  [`${PRAISED} The meeting is due on Sunday.`, ["meeting announced 2023-03-19"]],
  // Others', or nobody's of whom the sentence before tells.
  [`${PRAISED} The meeting of the council took place in Tehran on Sunday.`, []],
  [`${PRAISED} The meeting with Putin took place in Tehran on Sunday.`, []],
  [`${PRAISED} A meeting took place in Tehran on Sunday.`, []],
  [`${PRAISED} The meeting took place in Tehran.`, []],
  ["Khamenei praised Assad and Putin. The meeting took place in Tehran on Sunday.", []],
  ["Khamenei praised Assad's army. The meeting took place in Tehran on Sunday.", []]
])("“the meeting” is of the two whom the sentence before names: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});
