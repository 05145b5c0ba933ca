import type {Side} from "../charts/chart.js";
import {tokenRules} from "./frame-style.js";

/** The style sheet of a chart's shadow root: nothing in it reaches the page, and nothing of the page but its width reaches in. */
export function moduleStyle(css: string, sides: readonly Pick<Side, "color">[]): string {
  const [light, dark] = [tokenRules(css, sides, "light"), tokenRules(css, sides, "dark")];
  return `${own}
.chart{${light}}
@media (prefers-color-scheme:dark){.chart:not([data-theme=light]){${dark}}}
.chart[data-theme=dark]{${dark}}`.replace(/\s*\n\s*/g, "");
}

const own = `
:host{display:block}
.chart{all:initial;--sans:"Source Sans 3","Helvetica Neue",Arial,sans-serif;display:block;padding:16px;background:var(--paper);color:var(--ink-2);font:400 14px/20px var(--sans);text-align:left;direction:ltr;overflow-wrap:break-word}
.chart.transparent{background:none}
h2{margin:0 0 6px;color:var(--ink);font:600 22px/27px "Source Serif 4",Georgia,serif}
p{margin:0 0 16px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.picture svg{display:block;width:100%;height:auto;overflow:visible}
.picture text{white-space:pre}
.halo,.station{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
.on-band{stroke:var(--band)}
.outside{opacity:.16}
footer{margin-top:14px;padding-top:9px;border-top:1px solid var(--rule);color:var(--ink-3);font-size:13px;line-height:19px}
a{color:inherit}
.plain header,.plain footer{display:none}
`;
