import {expect, test} from "vitest";
import {partiesWith} from "../../../src/coder/grammar/scene.js";

test("what is not given is not known, and parties are always of one make", () => {
  const plain = partiesWith({members: [], used: []});
  expect(plain).toEqual({members: [], initiator: null, host: null, travelled: null, destination: null, used: []});
  const hosted = partiesWith({members: [], used: [1], host: "AAA"});
  expect(hosted.host).toBe("AAA");
  expect(Object.keys(hosted)).toEqual(Object.keys(plain));
});
