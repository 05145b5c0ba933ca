import {expect, test} from "vitest";
import {LEADING_ROLES, leadingOffices} from "../../src/tables/leading-offices.js";
import {offices} from "./build.js";

test("presidents and foreign ministers are followed", () => {
  const other = {office_id: "AAA-DEF", office: "x", side: "AAA", level: "minister" as const, role: "defence_minister"};
  expect(leadingOffices([...offices, other])).toEqual(offices);
  expect(LEADING_ROLES).toHaveLength(2);
});
