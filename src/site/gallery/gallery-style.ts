import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Dyad} from "../../charts/chart.js";
import {renderSides} from "../../story/render-sides.js";

/** The pages' style as far as pictures need it, from the project's `style` folder, each theme within its own panel. */
export function galleryStyle(styleDir: string, dyad: Dyad): string {
  const sheets = ["tokens.css", "base.css", "figure.css", "steps.css"].map((name) =>
    readFileSync(join(styleDir, name), "utf8")
  );
  const sides = renderSides(dyad).replaceAll(/<\/?style[^>]*>/g, "");
  return [...[...sheets, sides].map(perPanel), own].join("\n");
}

/** Themes belong to the root of a page; here each belongs to what says so, whatever the system prefers. */
function perPanel(css: string): string {
  return css
    .replaceAll(/\(prefers-color-scheme: ?dark\)/g, "not all")
    .replaceAll(/:root(?=\[data-theme="?dark)/g, "")
    .replaceAll(/:root ?\{/g, ':root, [data-theme="light"] {');
}

const own = `
body { max-width: none; margin: 0; padding: 20px; }
main { max-width: none; margin: 0; display: block; }
nav { position: sticky; top: 0; z-index: 1; padding: 8px 0; background: var(--paper); display: flex; gap: 1.5em; flex-wrap: wrap; }
body, nav, h1, h2, h3, p, li { font-family: var(--sans); }
section > p { max-width: 70em; margin: 6px 0; color: var(--ink-2); font-size: 14px; }
section { content-visibility: auto; contain-intrinsic-size: auto 3000px; border-top: 1px solid var(--rule); margin-top: 30px; }
.panels { display: flex; flex-wrap: wrap; gap: 20px; margin: 8px 0 30px; }
.panel { flex: none; padding: 12px; box-sizing: content-box; background: var(--paper); color: var(--ink); font: 400 13px/1.4 var(--sans); }
.panel svg:not(.outlines) { display: block !important; width: 100%; height: auto; overflow: visible; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(300px, 1fr)); gap: 24px; padding: 0; list-style: none; }
.cards a { display: block; color: inherit; }
.thumb { display: block; height: 220px; overflow: hidden; border: 1px solid var(--rule); padding: 8px; font: 400 13px/1.4 var(--sans); }
.thumb svg:not(.outlines) { display: block !important; width: 100%; height: auto; }
`;
