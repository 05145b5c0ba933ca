import {expect, test} from "vitest";
import {leaderRows} from "../../../src/charts/leaders/rows.js";
import {drawTerms} from "../../../src/charts/leaders/terms.js";
import {blankDocument, dyad, labels, tables, textsOf} from "../sample.js";

const picture = drawTerms(leaderRows(tables, dyad), {width: 1152, document: blankDocument(), labels, id: "t"});

test("everyone who held the office is named in place", () => {
  const texts = textsOf(picture);
  for (const name of ["Ahmadinejad", "Rouhani", "Raisi", "Mokhber, acting", "Pezeshkian", "Assad"])
    expect(texts).toContain(name);
});

test("re-elections and the end carry their days", () => {
  const texts = textsOf(picture);
  for (const text of ["re-elected 20 May 2017", "re-elected 27 May 2021", "8 December 2024"])
    expect(texts).toContain(text);
});
