import {expect, test} from "vitest";
import {otherJustTold} from "../../../src/coder/parties/other-just-told.js";
import {emptyMember} from "../../../src/coder/people/entities.js";
import {sceneOf, who} from "../reading.js";

const of = (side: string) => [{...emptyMember(), side}];

test("whoever of the other side was told of in the sentence before, and nobody for strangers", () => {
  const scene = sceneOf("Raisi put it in writing. A cable to Assad went out.");
  expect(who(otherJustTold(scene, of("SYR")))).toEqual(["ir-raisi"]);
  expect(otherJustTold(scene, of("IRN"))).toEqual([]);
  expect(otherJustTold(scene, of("RUS"))).toEqual([]);
});
