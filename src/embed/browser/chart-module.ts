import type {ChartRows, DrawOptions} from "../../charts/chart.js";
import type {Labels} from "../../charts/label.js";
import {applyOptions} from "./apply-options.js";
import type {Rendered, RenderOptions} from "./chart.js";
import {type FrameOptions, type Holder, readOptions} from "./read-options.js";

/** What a module carries of its chart. */
export interface ModuleChart {
  slug: string;
  version: string;
  language: string;
  headline: string;
  counted: string;
  alt: string;
  footer: string;
  /** The frame's address, whole or from the root of its site. */
  home: string;
  rows: ChartRows;
  /** The words of the picture. */
  labels: Labels;
  /** The same in other languages, by language. */
  translations?: Readonly<Record<string, Pick<ModuleChart, "headline" | "counted" | "alt" | "labels">>>;
  css: string;
  holders: readonly Holder[];
  /** First and last day of what a mark stands for, by its id. */
  days: Readonly<Record<string, readonly [from: string, until?: string]>>;
  draw(rows: ChartRows, options: DrawOptions): SVGElement;
}

/** Draws a chart into an element, within a shadow root of its own, and again whenever the element's width changes. */
export function renderChart(element: Element, made: ModuleChart, given: RenderOptions = {}): Rendered {
  const chart = {...made, ...made.translations?.[given.lang ?? ""]};
  const host = element.appendChild(document.createElement("div"));
  const root = host.attachShadow({mode: "open"});
  const sheet = new CSSStyleSheet();
  // Through the object model, which a host's policy against inline styles lets pass.
  sheet.replaceSync(chart.css);
  root.adoptedStyleSheets = [sheet];
  const body = root.appendChild(document.createElement("div"));
  body.className = "chart";
  body.lang = chart.language;
  const picture = words(body, chart);
  let options = asked(chart, given);
  let drawn = 0;
  const drawForWidth = (): void => {
    const width = Math.floor(picture.clientWidth);
    if (width === 0 || width === drawn) return;
    drawn = width;
    redraw(picture, chart, width);
    applyOptions(body, options);
  };
  const observer = new ResizeObserver(drawForWidth);
  applyOptions(body, options);
  // Drawn at once, so that what it takes the place of leaves no gap for a moment.
  drawForWidth();
  observer.observe(picture);
  return {
    update(next = {}) {
      options = asked(chart, next);
      applyOptions(body, options);
    },
    destroy() {
      observer.disconnect();
      host.remove();
    }
  };
}

function asked({slug, holders, language, translations = {}}: ModuleChart, given: RenderOptions): FrameOptions {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) if (value !== undefined) search.set(name, String(value));
  const {options, wrong} = readOptions(search, holders, [language, ...Object.keys(translations)]);
  for (const line of wrong) console.warn(`chart ${slug}: ${line}; passed over`);
  return options;
}

function words(body: HTMLElement, {headline, counted, alt, footer, home}: ModuleChart): HTMLElement {
  const header = body.appendChild(document.createElement("header"));
  add(header, "h2", headline);
  add(header, "p", counted);
  add(body, "p", alt).className = "unseen";
  const picture = body.appendChild(document.createElement("div"));
  picture.className = "picture";
  const note = add(body, "footer", `${footer} `);
  const link = add(note, "a", "Table and sources") as HTMLAnchorElement;
  link.href = home;
  link.target = "_blank";
  link.rel = "noopener";
  return picture;
}

function add(parent: HTMLElement, name: string, text: string): HTMLElement {
  const element = parent.appendChild(document.createElement(name));
  element.textContent = text;
  return element;
}

function redraw(
  picture: HTMLElement,
  {slug, rows, labels, headline, home, days, draw}: ModuleChart,
  width: number
): void {
  const svg = draw(rows, {width, document, labels, id: `${slug}-module`, markId: `${slug}-module-`});
  // A policy may forbid style elements; the sheet holds what this one would say.
  for (const style of svg.querySelectorAll("style")) style.remove();
  svg.setAttribute("role", "group");
  svg.setAttribute("aria-label", headline);
  for (const mark of svg.querySelectorAll<SVGElement>("[data-mention],[data-key]")) {
    const [from, until = from] = days[mark.dataset.key ?? ""] ?? days[mark.dataset.mention ?? ""] ?? [];
    if (from !== undefined) Object.assign(mark.dataset, {from, until});
    const to = mark.getAttribute("href");
    if (to?.startsWith("#")) mark.setAttribute("href", new URL(`../${to}`, home).href);
    mark.setAttribute("target", "_blank");
  }
  picture.replaceChildren(svg);
}
