import {expect, test} from "vitest";
import {invitersIn} from "../../../src/coder/telling/inviters-in.js";
import {sceneOf} from "../reading.js";

test.each([
  ["Zarif flew to Damascus at the invitation of Mekdad.", ["SYR"]],
  ["Mekdad had invited him.", ["SYR"]],
  ["Mekdad sent him the official invitation.", ["SYR"]],
  ["Zarif took up a Syrian invitation.", ["SYR"]],
  ["The invitation came from Mekdad.", ["SYR"]],
  ["Zarif sent Mekdad an invitation.", ["IRN"]],
  ["Zarif kept the invitation.", []],
  ["Lavrov had invited him.", []],
  ["Zarif flew to Damascus.", []]
])("%s is by", (text, sides) => {
  expect(invitersIn(sceneOf(text)).map(({side}) => side)).toEqual(sides);
});
