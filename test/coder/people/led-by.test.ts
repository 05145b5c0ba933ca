import {expect, test} from "vitest";
import {code} from "../reading.js";

const names = (text: string) =>
  code(text).contacts.flatMap(({participants}) => participants.map(({name, office}) => name ?? office));

test.each([
  "Assad met the Iranian delegation headed by Ali Larijani in Damascus.",
  "Assad met the Iranian delegation, headed by Ali Larijani, in Damascus.",
  "Assad conferred with a visiting Iranian delegation led by Larijani."
])("whoever leads a delegation takes part: %s", (text) => {
  expect(names(text).sort()).toEqual(["Ali Larijani", "Bashar al-Assad"]);
});

test("somebody of another country leads no delegation of theirs", () => {
  expect(names("Assad met the Iranian delegation led by Sergei Lavrov in Damascus.")).not.toContain("Ali Larijani");
  expect(names("Assad met the Iranian delegation. It was led by nobody.")).toContain("delegation");
});

test("who led the delegation may be told behind its arrival", () => {
  expect(names("An Iranian delegation landed in Damascus and was led by Zarif.")).toEqual(["Mohammad Javad Zarif"]);
  expect(names("An Iranian delegation landed in Damascus and was praised by Zarif.")).toEqual(["delegation"]);
});
