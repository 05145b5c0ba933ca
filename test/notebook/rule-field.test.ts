import {expect, test} from "vitest";
import {fieldColumns, ruleField, withCell} from "../../src/notebook/rule-field.js";
import {openPage} from "./page.js";

const row = {rule_id: "a", phrase: "(x|y)", channel: "call", note: "why"};

test("what names a row and what explains it are not for editing, its phrase comes first", () => {
  expect(fieldColumns(row)).toEqual(["phrase", "channel"]);
  expect(fieldColumns({person_id: "p", side: "AAA", aliases: ["A"]})).toEqual(["aliases", "side"]);
});

test("a phrase is written, a meaning is one of those the file knows", () => {
  openPage();
  const rows = [row, {...row, channel: "visit"}];
  expect(ruleField("phrase", {row, rows}).querySelector("textarea")).not.toBeNull();
  const options = [...ruleField("channel", {row, rows}).querySelectorAll("option")];
  expect(options.map((option) => [option.getAttribute("value"), option.hasAttribute("selected")])).toEqual([
    ["call", true],
    ["visit", false]
  ]);
});

test("a list stays a list, yes and no stay so, blank is not known", () => {
  expect(withCell({aliases: ["a"]}, "aliases", "a| b |")).toEqual({aliases: ["a", "b"]});
  expect(withCell({plural: false}, "plural", "yes")).toEqual({plural: true});
  expect(withCell({status: "elect"}, "status", "")).toEqual({status: null});
});
