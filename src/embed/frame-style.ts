import type {Side} from "../charts/chart.js";
import {themeTokens} from "./tokens.js";

/** The faces that stand in for ours: a frame fetches no font, and its words keep the room they were laid out for. */
function stretchedFaces(css: string): string {
  return Array.from(css.matchAll(/@font-face \{[^}]*\}/g), ([rule]) => rule)
    .filter((rule) => /Sans 3 Fallback|Serif 4 Display Fallback/.test(rule))
    .join("");
}

/** One theme as declarations: which scheme it is, and a colour for every token. */
export function tokenRules(css: string, sides: readonly Pick<Side, "color">[], theme: "light" | "dark"): string {
  const all = Object.entries(themeTokens(css, sides, theme));
  const colours = all.filter(([, value]) => value.startsWith("#")).map(([name, value]) => `${name}:${value}`);
  return `color-scheme:${theme};${colours.join(";")}`;
}

/** A frame's whole style sheet: both themes, and room for each of the pictures' widths. */
export function frameStyle(css: string, sides: readonly Pick<Side, "color">[]): string {
  const [light, dark] = [tokenRules(css, sides, "light"), tokenRules(css, sides, "dark")];
  return `:root{${light}}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}
:root[data-theme=dark]{${dark}}
${shorter(stretchedFaces(css))}
${shorter(own)}`;
}

/** Without what only a person who reads it needs. */
const shorter = (css: string): string =>
  css
    .replace(/\s+/g, " ")
    .replace(/\s*([{};,>])\s*/g, "$1")
    .replace(/: /g, ":");

const own = `
:root { --sans: "Source Sans 3", "Source Sans 3 Fallback", "Helvetica Neue", Arial, sans-serif; --display: "Source Serif 4", "Source Serif 4 Display Fallback", Georgia, serif; }
html { background: var(--paper); -webkit-text-size-adjust: 100%; }
body { margin: 0; padding: 16px; box-sizing: border-box; color: var(--ink-2); font: 400 14px/20px var(--sans); overflow-wrap: break-word; }
.transparent, .transparent body { background: none; }
figure { margin: 0; }
h1 { margin: 0 0 6px; color: var(--ink); font: 600 22px/27px var(--display); text-wrap: balance; }
header { margin-bottom: 16px; }
p { margin: 0; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.medium:last-child { max-width: 720px; }
.picture svg { display: block; width: 100%; height: auto; overflow: visible; }
.medium, .wide { display: none; }
@media (min-width: 560px) { .narrow { display: none; } .medium { display: block; } }
@media (min-width: 960px) { .medium:not(:last-child) { display: none; } .wide { display: block; } }
.halo, .station { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
.on-band { stroke: var(--band); }
.mark:is(:hover, :focus-visible) > :is(path, rect):last-child { stroke: var(--ink); stroke-width: 2.5px; }
.outside { opacity: .16; }
figcaption { margin-top: 14px; padding-top: 9px; border-top: 1px solid var(--rule); color: var(--ink-3); font-size: 13px; line-height: 19px; }
figcaption p { margin-bottom: 6px; }
a { color: inherit; }
summary { width: fit-content; padding: 3px 0; color: var(--ink-2); font-weight: 600; cursor: pointer; }
.scroll { overflow-x: auto; max-height: 420px; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 5px 14px 5px 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; min-width: 5em; }
.moved { display: none; margin-bottom: 12px; padding: 8px 12px; border: 1px solid var(--rule); color: var(--ink); }
.moved-on .moved { display: block; }
.plain :is(header, figcaption) { display: none; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
@media print { details { display: none; } }
`;
