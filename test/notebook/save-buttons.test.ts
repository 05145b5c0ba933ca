import {expect, test} from "vitest";
import {saveButtons} from "../../src/notebook/save-buttons.js";
import {openPage} from "./page.js";

test("each button asks for its own format", () => {
  const {fire} = openPage();
  const asked: string[] = [];
  const buttons = saveButtons((format) => asked.push(format)).querySelectorAll("button");
  for (const button of buttons) fire(button, "click");
  expect(asked).toEqual(["json", "csv"]);
});
