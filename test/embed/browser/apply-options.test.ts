import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {applyOptions} from "../../../src/embed/browser/apply-options.js";

const usual = {dark: "auto", plain: false, transparent: false, time: null, motion: "auto"} as const;

function page(): HTMLElement {
  const {document} = parseHTML(
    `<html><body><i id="a" data-from="2013-05-01"></i><i id="b" data-from="2014-01-01" data-until="2016-01-01"></i></body></html>`
  );
  return document.documentElement as unknown as HTMLElement;
}

const outside = (root: HTMLElement): string[] => [...root.querySelectorAll(".outside")].map(({id}) => id);

test("only marks that cannot lie in the span step back", () => {
  const root = page();
  applyOptions(root, {...usual, time: ["2015", "2015~"]});
  expect(outside(root)).toEqual(["a"]);
  applyOptions(root, usual);
  expect(outside(root)).toEqual([]);
});

test("a theme is set where one is asked for, and given back", () => {
  const root = page();
  applyOptions(root, {...usual, dark: "true", plain: true, transparent: true, motion: "reduce"});
  expect(root.dataset.theme).toBe("dark");
  expect(root.className).toBe("plain transparent still");
  applyOptions(root, usual);
  expect(root.hasAttribute("data-theme")).toBe(false);
});
