/** A mark's place in a step, in the picture's pixels. */
export interface Place {
  x: number;
  y: number;
  r: number;
}

/** What the pictures of some steps tell of a mark. */
export interface Told {
  /** The link it is in the first of them. */
  source: SVGAElement;
  /** Its classes: side and provenance. */
  tone: string;
  /** Name and radius of the outline it is first drawn with. */
  outline: string;
  r: number;
  /** Its places by step. */
  places: Map<string, Place>;
}

/** Adds what a step's picture tells of marks, by the address each leads to. */
export function addTold(told: Map<string, Told>, slug: string, picture: SVGSVGElement): void {
  for (const source of picture.querySelectorAll<SVGAElement>(".mk > a")) {
    const [href, use] = [source.getAttribute("href") ?? "", source.firstElementChild];
    if (use === null) continue;
    const outline = use.getAttribute("href")?.replace("#q-", "") ?? "";
    const place = {x: numberOf(use, "x"), y: numberOf(use, "y"), r: radiusOf(outline)};
    const known = told.get(href);
    const tone = source.parentElement?.getAttribute("class") ?? "mk";
    if (known === undefined) told.set(href, {source, tone, outline, r: place.r, places: new Map([[slug, place]])});
    else known.places.set(slug, place);
  }
}

const numberOf = (element: Element, name: string): number => Number(element.getAttribute(name));
const radiusOf = (outline: string): number => Number(/\d+/.exec(outline)?.[0] ?? 10) / 2;

/** Marks in an order of the addresses they lead to. */
export function inOrder(told: ReadonlyMap<string, Told>, order: readonly string[]): Told[] {
  const rank = new Map(order.map((href, i) => [href, i]));
  const sorted = [...told].sort(([a], [b]) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  return sorted.map(([, one]) => one);
}
