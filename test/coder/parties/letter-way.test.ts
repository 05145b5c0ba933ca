import {expect, test} from "vitest";
import {told} from "../languages/told.js";

test.each([
  ["Ghalibaf was elected. Days later a cable from Hammouda Sabbagh reached Tehran.", false],
  ["Ghalibaf was elected. Hammouda Sabbagh, with a cable from Assad, reached Tehran.", true],
  ["Zarif, with a letter from Rouhani, reached Damascus.", true]
])("a letter that arrives is no journey: %s", (text, visit) => {
  expect(told("en", text).some((contact) => contact.startsWith("visit"))).toBe(visit);
});
