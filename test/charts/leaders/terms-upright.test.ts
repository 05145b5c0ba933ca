import {expect, test} from "vitest";
import {leaderRows} from "../../../src/charts/leaders/rows.js";
import {drawTermsUpright} from "../../../src/charts/leaders/terms-upright.js";
import {blankDocument, dyad, labels, tables, textsOf} from "../sample.js";

test("both sides stand beside each other, everyone named, nothing above the other", () => {
  const {element, height} = drawTermsUpright(leaderRows(tables, dyad), {
    width: 320,
    document: blankDocument(),
    labels,
    id: "t"
  });
  const texts = textsOf(element);
  for (const name of ["Ahmadinejad", "Pezeshkian", "Mokhber, acting", "2012"]) expect(texts).toContain(name);
  expect(height).toBeGreaterThan(300);
  expect(height).toBeLessThan(600);
});
