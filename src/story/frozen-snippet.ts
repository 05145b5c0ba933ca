export interface Frozen {
  slug: string;
  version: string;
  /** ISO day of the newest thing it shows. */
  asOf: string;
  /** The pages' own address. */
  base: string;
}

/**
 * A snippet that carries its picture and its rows, and asks only whether the data has changed since. Without scripts it is the
 * linked picture; where pictures within a snippet are stripped, its link and its rows are left.
 *
 * @throws when a file of the chart cannot be fetched
 */
export async function frozenSnippet(document: Document, {slug, version, asOf, base}: Frozen): Promise<string> {
  const address = new URL(`./embed/${slug}`, base).href;
  const read = async (ending: string): Promise<string> => {
    const answer = await fetch(address + ending);
    if (!answer.ok) throw new Error(`${address}${ending} cannot be fetched: ${answer.status}`);
    return answer.text();
  };
  const [svg, alt, csv] = await Promise.all([read(".svg"), read(".alt.txt"), read(".csv")]);
  const make = <T extends keyof HTMLElementTagNameMap>(name: T, values: Partial<HTMLElementTagNameMap[T]>) =>
    Object.assign(document.createElement(name), values);
  const link = make("a", {href: `${address}?v=${version}`});
  const height = Number(/^<svg[^>]*\sheight="(\d+)"/.exec(svg)?.[1] ?? 0);
  const picture = make("img", {src: dataAddress(svg), alt: alt.trim(), width: 600, ...(height > 0 && {height})});
  // A style attribute of the markup, not of the object model: the page's own policy has no say in what is only text here.
  picture.setAttribute("style", "max-width:100%;height:auto");
  link.append(picture);
  const rows = make("details", {});
  rows.append(make("summary", {textContent: `Data, version ${version}`}), make("pre", {textContent: csv}));
  rows.querySelector("pre")?.setAttribute("style", "overflow-x:auto");
  return `<sourced-chart frozen src="${address}" data-version="${version}" data-as-of="${asOf}">${link.outerHTML}${rows.outerHTML}</sourced-chart>
<script type="module" src="${new URL("./embed/element.js", base).href}"></script>`;
}

const dataAddress = (svg: string): string =>
  `data:image/svg+xml;base64,${btoa(Array.from(new TextEncoder().encode(svg), (byte) => String.fromCharCode(byte)).join(""))}`;
