import {expect, test} from "vitest";
import {officeDoubt} from "../../../src/charts/words/office-doubt.js";

const stated = {person_id: "a-ann", office_basis: "stated", certain: false} as const;

test("only an office that a text states of a known person can be doubted", () => {
  expect(officeDoubt(stated)).toContain("so the text");
  expect(officeDoubt({...stated, certain: true})).toBeNull();
  expect(officeDoubt({...stated, office_basis: "tenure"})).toBeNull();
  expect(officeDoubt({...stated, person_id: null})).toBeNull();
});
