/** A mark's place in a step, in the picture's pixels. */
interface Place {
  x: number;
  y: number;
  r: number;
}

interface Mark {
  link: SVGAElement;
  outline: SVGUseElement;
  /** Radius of the outline it is drawn with; other sizes are scaled. */
  r: number;
  places: Map<string, Place>;
  /** Where it was last put; null where it is away. */
  at: Place | null;
}

export interface Stage {
  svg: SVGSVGElement;
  /** The marks that the current step shows, in order. */
  visible(): SVGAElement[];
  /** Lets every mark go to its place in a step. */
  show(slug: string): void;
}

const NAMESPACE = "http://www.w3.org/2000/svg";
const radiusOf = (href: string): number => Number(/\d+/.exec(href)?.[0] ?? 10) / 2;
const numberOf = (element: Element, name: string): number => Number(element.getAttribute(name));

/**
 * One picture made of the static pictures of several steps, of one width: a contact that stands in several keeps its mark.
 * Marks are in the order of the table in which every contact has its row, so that the keyboard meets them by time.
 */
export function buildStage(pictures: ReadonlyMap<string, SVGSVGElement>, order: readonly string[]): Stage {
  const [first] = pictures.values();
  const document = first?.ownerDocument ?? globalThis.document;
  const svg = document.createElementNS(NAMESPACE, "svg");
  svg.setAttribute("viewBox", first?.getAttribute("viewBox") ?? "0 0 1 1");
  svg.setAttribute("role", "group");
  const sceneries = new Map<string, SVGElement>();
  const marks = new Map<string, Mark>();
  for (const [slug, picture] of pictures) {
    const scenery = picture.querySelector<SVGElement>(".scenery")?.cloneNode(true) as SVGElement | undefined;
    if (scenery !== undefined) sceneries.set(slug, scenery);
    for (const link of picture.querySelectorAll<SVGAElement>(".mk > a")) addPlace(marks, slug, link);
  }
  svg.append(...sceneries.values());
  const sorted = [...marks].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  svg.append(...sorted.map(([, {link}]) => link));
  let current = "";
  return {
    svg,
    visible: () => sorted.filter(([, {places}]) => places.has(current)).map(([, {link}]) => link),
    show(slug) {
      // What is shown first stands there; only from then on is there something to move.
      if (current !== "") svg.classList.add("moving");
      current = slug;
      for (const [name, scenery] of sceneries) scenery.classList.toggle("on", name === slug);
      const picture = pictures.get(slug);
      for (const name of ["aria-labelledby", "aria-describedby"])
        svg.setAttribute(name, picture?.getAttribute(name) ?? "");
      for (const [, mark] of sorted) put(mark, mark.places.get(slug));
      keepOneStop(sorted.map(([, {link, places}]) => ({link, shown: places.has(slug)})));
    }
  };
}

function addPlace(marks: Map<string, Mark>, slug: string, source: SVGAElement): void {
  const href = source.getAttribute("href") ?? "";
  const use = source.querySelector("use");
  if (use === null) return;
  const outline = use.getAttribute("href") ?? "";
  const place = {x: numberOf(use, "x"), y: numberOf(use, "y"), r: radiusOf(outline)};
  const known = marks.get(href);
  if (known !== undefined) {
    known.places.set(slug, place);
    return;
  }
  const link = source.cloneNode(true) as SVGAElement;
  link.setAttribute("class", `${source.parentElement?.getAttribute("class") ?? "mk"} away`);
  const own = link.querySelector("use") as SVGUseElement;
  own.removeAttribute("x");
  own.removeAttribute("y");
  // Where it comes from when it is first shown.
  own.style.transform = `translate(${place.x}px,${place.y}px)`;
  marks.set(href, {link, outline: own, r: place.r, places: new Map([[slug, place]]), at: null});
}

/** Nothing is written that stays as it is: hundreds of marks may have nothing to do in a step. */
function put(mark: Mark, place: Place | undefined): void {
  const {link, outline, r, at} = mark;
  mark.at = place ?? null;
  if ((place === undefined) !== (at === null) || !link.hasAttribute("tabindex")) {
    link.classList.toggle("away", place === undefined);
    if (place === undefined) link.setAttribute("aria-hidden", "true");
    else link.removeAttribute("aria-hidden");
  }
  if (place === undefined || (at !== null && at.x === place.x && at.y === place.y && at.r === place.r)) return;
  const scale = Math.round((place.r / r) * 100) / 100;
  outline.style.transform = `translate(${place.x}px,${place.y}px) scale(${scale})`;
  outline.style.setProperty("--scale", String(scale));
}

/** One stop for the keyboard in the whole picture: the mark that has the focus, else the first that is shown. */
function keepOneStop(links: readonly {link: SVGAElement; shown: boolean}[]): void {
  const shown = links.filter((one) => one.shown).map(({link}) => link);
  const stop = shown.find((link) => link.getAttribute("tabindex") === "0") ?? shown[0];
  for (const {link} of links) {
    const wanted = link === stop ? "0" : "-1";
    if (link.getAttribute("tabindex") !== wanted) link.setAttribute("tabindex", wanted);
  }
}
