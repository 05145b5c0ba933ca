import {expect, test} from "vitest";
import {optionFields, withOptions} from "../../src/story/embed-options.js";
import {openPage} from "./browser.js";

const frame = `<iframe src="https://s.example/embed/x" title="t"></iframe>`;
const live = `<sourced-chart src="https://s.example/embed/x"><a href="https://s.example/embed/x"><img src="https://s.example/embed/x-1200.png"></a></sourced-chart>`;

test("a frame is asked in its address, the element in attributes, a picture by its dark file", () => {
  const chosen = {dark: "true", time: "2013..latest"};
  expect(withOptions(frame, chosen)).toContain('src="https://s.example/embed/x?dark=true&amp;time=2013..latest" title');
  expect(withOptions(live, chosen)).toContain(
    '<sourced-chart src="https://s.example/embed/x" dark="true" time="2013..latest">'
  );
  expect(withOptions(live, chosen)).toContain("x-dark.svg");
  expect(withOptions(live, {plain: "true"})).toContain("x-1200.png");
});

test("nothing chosen, nothing changed", () => {
  expect(withOptions(frame, {})).toBe(frame);
});

test("the fields tell what was chosen and leave out what was not", () => {
  const {document, fire} = openPage("");
  const told: object[] = [];
  const fields = optionFields(document, {language: "en", years: [2012, 2014]}, (chosen) => told.push(chosen));
  document.body.append(fields);
  expect([...fields.querySelectorAll("label")].map(({firstChild}) => firstChild?.textContent?.trim())).toEqual([
    "Theme",
    "Title and notes",
    "From",
    "Until",
    "Language"
  ]);
  const [theme, , from] = [...fields.querySelectorAll("select")] as [HTMLSelectElement, unknown, HTMLSelectElement];
  Object.defineProperty(theme, "value", {value: "false"});
  Object.defineProperty(from, "value", {value: "2013"});
  fire(fields, "change");
  expect(told).toEqual([{dark: "false", time: "2013..latest"}]);
});
