import {expect, test} from "vitest";
import {stepStyle} from "../../src/embed/step-style.js";

const css = `/* marks */
.mk { stroke: var(--tone); }
.mk.full { fill: var(--tone); }
.mk.first, .bar.first { --tone: var(--side-1); }
.mk.second, .bar.second { --tone: var(--side-2); }
.mk.line, .bar.line { --tone: var(--ink-2); }
.scenery { fill: var(--ink-2); font: 400 13.5px/1 var(--sans); }
.scenery .hatch { fill: url("#hatch"); }`;

test("a tone is written out for each lane, and no rule depends on another's property", () => {
  const style = stepStyle(css);
  expect(style).not.toContain("--tone");
  expect(style).toContain(".mk.first{stroke: var(--side-1);}");
  expect(style).toContain(".mk.full.second{fill: var(--side-2);}");
  expect(style).toContain(".mk.line{stroke: var(--ink-2);}");
});

test("fonts are given in their long form, and what an id of the page fills is left to each picture", () => {
  const style = stepStyle(css);
  expect(style).toContain("font-weight:400;font-size:13.5px;font-family:var(--sans);");
  expect(style).not.toContain("url(");
});
