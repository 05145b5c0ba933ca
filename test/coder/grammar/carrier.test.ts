import {expect, test} from "vitest";
import {goesWith} from "../../../src/coder/grammar/carrier.js";
import {sceneOf, triggerOf} from "../reading.js";

test.each([
  ["Raisi’s plane landed in Damascus.", true],
  ["Raisi’s grey aircraft landed in Damascus.", true],
  ["Raisi’s ideas landed in Damascus.", false],
  ["Raisi’s plane met Assad’s.", false]
])("whose plane goes somewhere goes with it: %s", (text, expected) => {
  const {reading, ...scene} = sceneOf(text);
  const owner = reading.units.findIndex(({entity}) => entity?.possessive);
  expect(goesWith(reading, owner, triggerOf({reading, ...scene}))).toBe(expected);
});
