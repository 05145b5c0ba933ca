import type {Side} from "./chart.js";

/** The page's tokens, each with the light theme's value for a picture that stands alone. */
export const color = {
  paper: "var(--paper, #fbf8f3)",
  band: "var(--band, #f2ece2)",
  rule: "var(--rule, #e2dacd)",
  ink: "var(--ink, #1c1a18)",
  ink2: "var(--ink-2, #544e47)",
  ink3: "var(--ink-3, #6d655b)"
} as const;

export const sans = "var(--sans, 'Source Sans 3', 'Helvetica Neue', Arial, sans-serif)";

/** The colour of the first (0) or second (1) side. */
export function sideColor(sides: readonly Pick<Side, "color">[], index: number): string {
  return `var(--side-${index + 1}, ${sides[index]?.color.light ?? "#544e47"})`;
}
