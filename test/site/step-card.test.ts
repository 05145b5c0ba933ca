import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {CARD} from "../../src/site/card.js";
import {stepCardSvg} from "../../src/site/step-card.js";

const tokens = {
  "--paper": "#fff",
  "--ink": "#000",
  "--ink-2": "#222",
  "--ink-3": "#333",
  "--side-1": "#00f",
  "--side-2": "#f00",
  "--sans": "S",
  "--display": "D"
};
const svg = stepCardSvg(
  {
    title: "A title of a <step> that takes several lines",
    foot: "Foot",
    picture: '<svg viewBox="0 0 600 420"><g class="mk first"><path d="M0,0H9"/></g></svg>',
    outlines: "",
    css: ".mk.first, .bar.first { --tone: var(--side-1); }\n.mk { fill: var(--paper); stroke: var(--tone); }"
  },
  tokens
);
const {document} = parseHTML(svg);
const number = (element: Element | null, name: string): number => Number(element?.getAttribute(name));

test("heading and picture stand beside each other within the card", () => {
  const inner = document.querySelector("svg svg");
  const [x, width, y, height] = ["x", "width", "y", "height"].map((name) => number(inner, name)) as [
    number,
    number,
    number,
    number
  ];
  expect(x).toBeGreaterThan(380);
  expect(x + width).toBeLessThanOrEqual(CARD.width);
  expect(y + height).toBeLessThanOrEqual(CARD.height);
  expect(width / height).toBeCloseTo(600 / 420);
  for (const text of document.querySelectorAll("text")) expect(number(text, "y")).toBeLessThan(CARD.height - 40);
});

test("a rasteriser finds plain colours", () => {
  expect(svg).not.toContain("var(");
  expect(svg).toContain("stroke: #00f");
});
