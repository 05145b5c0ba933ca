import {expect, test} from "vitest";
import {freeHumans} from "../../../src/coder/grammar/free-humans.js";
import {sceneOf, who} from "../reading.js";

const nobody: ReadonlySet<number> = new Set();

test("whoever a possessive or an earlier verb claims is not free", () => {
  const scene = sceneOf("Zarif’s aide met Mekdad and Lavrov.");
  const all = freeHumans(scene.reading, nobody);
  expect(who(all.flatMap(({entity}) => scene.reading.members.get(entity) ?? []))).toEqual([
    "null:adviser",
    "sy-mekdad",
    "Sergei Lavrov"
  ]);
  expect(freeHumans(scene.reading, new Set(all.map(({index}) => index)))).toEqual([]);
});
