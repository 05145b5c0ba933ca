import {type Html, html, raw} from "../../story/html.js";
import type {DataState} from "./data-states.js";
import type {GalleryItem, ShowOptions} from "./items.js";

const themes = ["light", "dark"] as const;

/** One chart with every kind of data, at every width, in both themes. */
export function galleryPage(item: GalleryItem, states: readonly DataState[], options: ShowOptions): Html {
  const sections = states.map((state, i) => {
    const {words, draw} = item.show(state, options);
    return html`<section id="state-${i}"><h2>${state.name}</h2>
${words.map((text) => html`<p>${text}</p>\n`)}
${item.widths.map((width) => bothThemes(draw(width, `g${i}-${width}`), `g${i}-${width}`, width))}</section>
`;
  });
  const links = states.map(({name}, i) => html`<a href="#state-${i}">${name}</a>\n`);
  return html`<nav><a href="/gallery">All charts</a>\n${links}</nav><h1>${item.slug}</h1>${sections}`;
}

/** Every chart as it is, small, with a way to its page. */
export function galleryIndex(items: readonly GalleryItem[], now: DataState, options: ShowOptions): Html {
  const cards = items.map(({slug, widths: [width = 688, second = width], show}) => {
    const picture = show(now, options).draw(second, `t-${slug}`);
    return html`<li><a href="/gallery/${slug}">${slug}<span class="thumb">${raw(picture)}</span></a></li>\n`;
  });
  return html`<h1>Every chart</h1>
<p>Choose one to see it with every kind of data, at every width, light and dark. What you see follows every edit.</p>
<ul class="cards">${cards}</ul>`;
}

/** The same picture twice; its ids are made the page's own. */
function bothThemes(svg: string, id: string, width: number): Html {
  const panels = themes.map(
    (theme) =>
      html`<div class="panel" data-theme="${theme}" style="width:${width}px">${raw(svg.replaceAll(id, `${id}-${theme}`))}</div>`
  );
  return html`<h3>${width} pixels</h3><div class="figure panels">${panels}</div>\n`;
}
