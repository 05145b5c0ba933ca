import {expect, test} from "vitest";
import {emptyMember} from "../../src/coder/people/entities.js";
import {memberName, memberSide} from "../../src/notebook/member-words.js";

test("somebody is told by name, else by office, else as somebody", () => {
  expect(memberName({...emptyMember(), name: "Ann", role: "president"})).toBe("Ann");
  expect(memberName({...emptyMember(), role: "foreign_minister"})).toBe("foreign minister");
  expect(memberName(emptyMember())).toBe("somebody");
});

test("a country goes by its name where it has one, and is not guessed", () => {
  expect(memberSide({...emptyMember(), side: "AAA"}, {AAA: "Alland"})).toBe("Alland");
  expect(memberSide({...emptyMember(), side: "CCC"}, {AAA: "Alland"})).toBe("CCC");
  expect(memberSide(emptyMember(), {})).toBe("country not told");
});
