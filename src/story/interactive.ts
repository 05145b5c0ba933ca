import type {ChartEntry, ChartRows} from "../charts/chart.js";
import {drawings} from "../charts/drawings.js";
import type {Labels} from "../charts/label.js";
import {nameFigure} from "./name-figure.js";
import {attachTips} from "./tips.js";
import {variants} from "./variants.js";

/** Redraws a figure for its real width, now and whenever that changes, and shows what a mark stands for. */
export function enliven(figure: HTMLElement): void {
  const picture = figure.querySelector<HTMLElement>(".picture");
  const slug = picture?.dataset.chart ?? "";
  const draw = drawings[slug];
  const json = figure.querySelector("script.rows")?.textContent;
  if (!picture || !draw || !json) return;
  // The words of the picture come with its rows.
  const {labels, ...rows}: ChartRows & {labels: Labels} = JSON.parse(json);
  let drawn = 0;
  new ResizeObserver(() => {
    const width = Math.floor(picture.clientWidth);
    if (width === 0 || width === drawn || (drawn === 0 && fits(picture, width))) return;
    drawn = width;
    redraw(picture, {slug, draw, rows, labels, width});
  }).observe(picture);
  attachTips(figure, rows);
}

/** Whether the picture made at build is close enough to the width there is: then nothing need move. */
function fits(picture: HTMLElement, width: number): boolean {
  const shown = variants.find(
    ({name}) => (picture.querySelector(`:scope > .${name}`)?.getClientRects().length ?? 0) > 0
  );
  return shown !== undefined && width >= shown.width * 0.995 && width <= shown.width * 1.2;
}

interface Drawing {
  slug: string;
  draw: ChartEntry["draw"];
  rows: ChartRows;
  labels: Labels;
  width: number;
}

function redraw(picture: HTMLElement, {slug, draw, rows, labels, width}: Drawing): void {
  const focused = document.activeElement?.closest<SVGElement>(".picture a[data-mention]");
  const mention = focused && picture.contains(focused) ? focused.dataset.mention : undefined;
  const svg = draw(rows, {
    width,
    document,
    labels,
    id: `${slug}-live`,
    markId: slug === "the-line" ? "kl-" : `${slug}-live-`
  });
  nameFigure(svg, slug);
  picture.querySelector(":scope > svg")?.remove();
  picture.classList.add("live");
  picture.append(svg);
  if (mention !== undefined)
    picture.querySelector<SVGElement>(`:scope > svg a[data-mention="${CSS.escape(mention)}"]`)?.focus();
}
