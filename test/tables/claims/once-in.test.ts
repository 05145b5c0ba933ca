import {expect, test} from "vitest";
import {onceIn} from "../../../src/tables/claims/once-in.js";
import {world} from "./world.js";

test("a world is asked once, and another world again", () => {
  let asked = 0;
  const contacts = onceIn(({contacts: rows}) => {
    asked++;
    return rows;
  });
  const [one, other] = [world({}), world({})];
  expect(contacts(one)).toBe(contacts(one));
  expect(asked).toBe(1);
  expect(contacts(other)).toBe(other.contacts);
  expect(asked).toBe(2);
});
