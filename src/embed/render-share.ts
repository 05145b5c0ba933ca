import {escapeMarkup as text} from "../charts/markup.js";
import {citationsOfChart} from "./cite.js";
import type {Described, Publication} from "./described.js";
import {chartFiles, downloadName} from "./urls.js";

type Shared = Pick<Described, "slug" | "headline" | "version" | "asOf" | "place" | "page">;

/**
 * The menu under a chart on the site's pages: picture, data, evidence, citation, embed, link. All of it is plain links; the
 * page's script adds buttons that copy. `data-download` is the name a file is to bear on the reader's disk: Framework would
 * take a `download` for a file of its own, so it gets its right name when the page is finished.
 */
export function renderShare(chart: Shared, publication: Publication): string {
  const {slug, asOf, place, page} = chart;
  const file = (name: keyof typeof chartFiles, words: string): string => {
    const path = chartFiles[name](slug);
    return `<a href="./${path}" data-download="${downloadName(path, asOf)}">${words}</a>`;
  };
  const entries: [name: string, content: string][] = [
    [
      "Picture",
      list([file("png", "PNG"), file("pngLarge", "PNG, large"), file("svg", "SVG"), file("svgDark", "SVG, dark")])
    ],
    ["Data", list([file("csv", "what is shown (CSV)"), file("metadata", "what it means (JSON)")])],
    ["Evidence", list([file("evidence", "passages and reports (Web Annotations)")])],
    [
      "Cite",
      `<span class="citation">${text(citationsOfChart(chart, publication).plain)}</span> ${list([file("cite", "BibTeX")])}`
    ],
    ["Embed", `<a href="./embeds#offer-${slug}">in an article</a>`],
    ["Link", `<a class="permalink" href="${text(page ?? place ?? `#${slug}`)}">to this chart</a>`]
  ];
  const items = entries.map(
    ([name, content]) => `<li data-share="${name.toLowerCase()}"><b>${name}</b> <span>${content}</span></li>`
  );
  return `<details class="share" data-slug="${slug}"><summary>Share<span class="unseen">: ${text(chart.headline)}</span></summary>
<ul>
${items.join("\n")}
</ul></details>`;
}

const list = (links: readonly string[]): string => links.join(", ");
