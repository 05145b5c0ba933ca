import {expect, test} from "vitest";
import {plainCall} from "../../../src/coder/parties/plain-call.js";
import {sceneOf, triggerOf, who} from "../reading.js";

function read(text: string) {
  const scene = sceneOf(text);
  const parties = plainCall(scene, triggerOf(scene, "en-call-plain-noun"));
  return parties && {people: who(parties.members).sort(), initiator: parties.initiator};
}

test("a bare call needs both parties beside it", () => {
  expect(read("A call between Raisi and Assad followed.")?.people).toEqual(["ir-raisi", "sy-assad"]);
  expect(read("Raisi’s call to Assad was brief.")?.initiator).toBe("IRN");
  expect(read("Raisi’s call with Assad was brief.")?.initiator).toBeNull();
  expect(read("Raisi’s call was heard.")).toBeNull();
});
