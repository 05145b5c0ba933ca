import {expect, test} from "vitest";
import {abbreviationsOf} from "../../../src/coder/lexicon/abbreviations.js";
import type {LanguageRows} from "../../../src/coder/lexicon/lexicon-rows.js";
import {code, lexicon} from "../reading.js";

const date = (phrase: string, kind: string, guard = "") => ({rule_id: "r", phrase, kind, value: "1", guard});

test("words written with a full stop are abbreviations, whoever has their rows", () => {
  const files = {
    titles: [{phrase: "(Brig. Gen.|imam|H.E.)", status: ""}],
    words: [
      {phrase: "(vs.|.)", class: "abbreviation"},
      {phrase: "(off.|of)", class: "prep"}
    ],
    dates: [
      date("Jan(.|)", "month_name", "capital short"),
      date("mar(.|)", "month_name", "short"),
      date("(a.m.|at)", "clock_word"),
      date("{month}.", "month")
    ]
  } as unknown as LanguageRows;
  expect([...abbreviationsOf([files, files])]).toEqual(["Brig", "Gen", "H.E", "vs", "Jan", "a.m"]);
});

test("every language's are known in any text", () => {
  for (const word of ["Lt", "Sra", "Mme", "Sept", "p.m", "U.S"]) expect(lexicon.abbreviations).toContain(word);
  for (const word of ["mar", "gen", "general", "AM"]) expect(lexicon.abbreviations).not.toContain(word);
});

test("a title written with its stop is read with it and without", () => {
  for (const title of ["Maj. Gen.", "Maj Gen", "H.E.", "Dr"])
    expect(code(`${title} Zarif met Mekdad in Homs. It rained.`).contacts).toHaveLength(1);
});
