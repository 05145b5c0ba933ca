import type {Dyad} from "../charts/chart.js";

/** The two sides' colours for the page, light and dark, as `dyad.json` gives them. */
export function renderSides({sides}: Dyad): string {
  const tokens = (theme: "light" | "dark"): string =>
    sides.map(({color}, i) => `--side-${i + 1}:${hex(color[theme])}`).join(";");
  const [light, dark] = [tokens("light"), tokens("dark")];
  return `<style>:root{${light}}@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}:root[data-theme=dark]{${dark}}@media print{:root:root{${light}}}</style>\n`;
}

function hex(value: string): string {
  if (!/^#[\da-f]{3,8}$/i.test(value)) throw new Error(`not a colour: "${value}"; write it as #0b5f7a in dyad.json`);
  return value;
}
