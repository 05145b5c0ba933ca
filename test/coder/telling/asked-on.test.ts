import {expect, test} from "vitest";
import {isAskedOn} from "../../../src/coder/telling/asked-on.js";
import {sceneOf} from "../reading.js";

function before(word: string, text: string): boolean {
  const {reading} = sceneOf(text);
  return isAskedOn(reading, reading.tokens.form.indexOf(word));
}

test.each([
  ["Raisi called at Syrian request.", true],
  ["Raisi came on the Syrian invitation.", true],
  ["Raisi praised the Syrian request.", false]
])("%s", (text, asked) => {
  expect(before("syrian", text)).toBe(asked);
});
