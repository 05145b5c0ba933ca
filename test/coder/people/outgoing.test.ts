import {expect, test} from "vitest";
import {isHuman} from "../../../src/coder/grammar/reading.js";
import {sceneOf, who} from "../reading.js";

function last(text: string): string[] {
  const {reading} = sceneOf(text);
  const unit = reading.units.findLast(isHuman);
  return unit ? who(reading.members.get(unit.entity) ?? []) : [];
}

test.each([
  ["Rouhani takes over from Ahmadinejad. The outgoing president smiled.", ["ir-ahmadinejad"]],
  ["Ahmadinejad wished Rouhani well. Iran’s outgoing president smiled.", ["ir-ahmadinejad"]],
  ["Raisi won. Rouhani wished Assad well. The outgoing president smiled.", ["null:president"]],
  ["Rouhani saw Putin. The outgoing president smiled.", ["null:president"]],
  ["Rouhani takes over from Ahmadinejad. The president smiled.", ["ir-rouhani"]]
])("%s", (text, people) => {
  expect(last(text)).toEqual(people);
});
