import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {CARD, cardSvg} from "../../src/site/card.js";

const tokens = {
  "--paper": "#fff",
  "--ink": "#000",
  "--ink-2": "#222",
  "--ink-3": "#333",
  "--sans": "S",
  "--serif": "F",
  "--display": "D"
};
const content = {
  title: "A <line>",
  words: "Some words, ".repeat(30),
  foot: "Foot",
  picture: {svg: "<path/>", width: 1000, height: 400}
};

test("everything stands within the card, and no token is left over", () => {
  const svg = cardSvg(content, tokens);
  expect(svg).not.toContain("var(");
  const {document} = parseHTML(svg);
  for (const text of document.querySelectorAll("text"))
    expect(Number(text.getAttribute("y"))).toBeLessThan(CARD.height);
  const inner = document.querySelector("svg svg");
  const number = (name: string) => Number(inner?.getAttribute(name));
  expect(number("x") + number("width")).toBeLessThanOrEqual(CARD.width);
  expect(number("y") + number("height")).toBeLessThanOrEqual(CARD.height - 60);
  expect(number("width") / number("height")).toBeCloseTo(2.5);
  expect(document.querySelector("text")?.textContent).toBe("A <line>");
});

test("a card needs no picture", () => {
  expect(parseHTML(cardSvg({...content, picture: null}, tokens)).document.querySelector("svg svg")).toBeNull();
});
