import {expect, test} from "vitest";
import {renderSides} from "../../src/story/render-sides.js";
import {dyad} from "../charts/sample.js";

test("both themes have both sides' colours, and the reader's choice wins over the system's", () => {
  const css = renderSides(dyad);
  for (const {color} of dyad.sides) for (const value of Object.values(color)) expect(css).toContain(value);
  expect(css).toContain(":root[data-theme=dark]");
  expect(css).toContain(":not([data-theme=light])");
});

test("what is no colour never reaches the style sheet", () => {
  const sides = dyad.sides.map((side) => ({...side, color: {light: "red}</style>", dark: "#fff"}}));
  expect(() => renderSides({...dyad, sides})).toThrow('not a colour: "red}</style>"');
});
