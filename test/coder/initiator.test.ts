import {expect, test} from "vitest";
import {draftsOf} from "./reading.js";

test.each([
  ["Raisi talked to Assad by phone at the request of the Syrian president.", "SYR"],
  ["Raisi talked to Assad by phone, at the Syrian’s request.", "SYR"],
  ["Raisi talked to Assad by phone. The conversation was initiated by Damascus.", "SYR"],
  ["Raisi talked to Assad by phone. The call came from Tehran.", "IRN"],
  ["Raisi talked to Assad by phone; Tehran had placed the call.", "IRN"],
  ["Raisi talked to Assad by phone, in a call he placed to Damascus.", "IRN"],
  ["Raisi talked to Assad by phone, in a place he had loved since youth.", null],
  ["Raisi talked to Assad by phone; Moscow had placed the call.", null],
  ["Raisi talked to Assad by phone. The request came from Tehran.", null],
  ["Raisi talked to Assad by phone at the request of Moscow.", null]
])("%s", (text, expected) => {
  expect(draftsOf(text)[0]?.initiator).toBe(expected);
});
