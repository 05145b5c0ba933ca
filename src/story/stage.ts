import {outlinePath} from "../charts/steps/mark.js";
import type {Picked} from "./offer-filters.js";

/** A mark's place in a step, in the picture's pixels. */
interface Place {
  x: number;
  y: number;
  r: number;
}

interface Mark {
  /** The contact it stands for. */
  id: string;
  link: SVGAElement;
  outline: SVGPathElement;
  /** Radius of the outline it is drawn with; other sizes are scaled. */
  r: number;
  places: ReadonlyMap<string, Place>;
  /** Where it was last put; null where it is away. */
  at: Place | null;
}

/** What the pictures tell of a mark before it is made. */
interface Told {
  source: SVGAElement;
  outline: string;
  places: Map<string, Place>;
}

export interface Stage {
  svg: SVGSVGElement;
  /** Makes up to so many more marks; false once all are there. Hundreds at once would hold up the page. */
  grow(count: number): boolean;
  /** The marks that the current step shows and that have not faded, in order. */
  visible(): SVGAElement[];
  /** Lets every mark go to its place in a step. */
  show(slug: string): void;
  /** Lets the marks of these contacts stay strong and the others fade; null for none. */
  pick(ids: Picked): void;
}

const NAMESPACE = "http://www.w3.org/2000/svg";
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
  const sceneries = sceneriesOf(pictures);
  svg.append(...sceneries.values());
  const wanted = toldOf(pictures, order);
  const marks: Mark[] = [];
  let current = "";
  let picked: Picked = null;
  const meant = ({id, places}: Mark): boolean => places.has(current) && (picked === null || picked.has(id));
  const fade = ({id, link}: Mark): void => {
    link.classList.toggle("faded", picked !== null && !picked.has(id));
  };
  const shown = (): SVGAElement[] => marks.filter(meant).map(({link}) => link);
  return {
    svg,
    grow(count) {
      for (const told of wanted.splice(0, count)) {
        const mark = makeMark(told);
        marks.push(mark);
        put(mark, mark.places.get(current));
        fade(mark);
        svg.append(mark.link);
      }
      if (current !== "") keepOneStop(marks, shown());
      return wanted.length > 0;
    },
    visible: shown,
    show(slug) {
      // What is shown first stands there; only from then on is there something to move.
      if (current !== "") svg.classList.add("moving");
      current = slug;
      for (const [name, scenery] of sceneries) scenery.classList.toggle("on", name === slug);
      const picture = pictures.get(slug);
      for (const name of ["aria-labelledby", "aria-describedby"])
        svg.setAttribute(name, picture?.getAttribute(name) ?? "");
      for (const mark of marks) put(mark, mark.places.get(slug));
      keepOneStop(marks, shown());
    },
    pick(ids) {
      picked = ids;
      for (const mark of marks) fade(mark);
      keepOneStop(marks, shown());
    }
  };
}

function sceneriesOf(pictures: ReadonlyMap<string, SVGSVGElement>): Map<string, Element> {
  const sceneries = new Map<string, Element>();
  for (const [slug, picture] of pictures) {
    const scenery = picture.querySelector(".scenery")?.cloneNode(true) as Element | undefined;
    if (scenery !== undefined) sceneries.set(slug, scenery);
  }
  return sceneries;
}

function toldOf(pictures: ReadonlyMap<string, SVGSVGElement>, order: readonly string[]): Told[] {
  const told = new Map<string, Told>();
  for (const [slug, picture] of pictures)
    for (const source of picture.querySelectorAll<SVGAElement>(".mk > a")) {
      const [href, use] = [source.getAttribute("href") ?? "", source.firstElementChild];
      if (use === null) continue;
      const outline = use.getAttribute("href")?.replace("#q-", "") ?? "";
      const place = {x: numberOf(use, "x"), y: numberOf(use, "y"), r: radiusOf(outline)};
      const known = told.get(href);
      if (known === undefined) told.set(href, {source, outline, places: new Map([[slug, place]])});
      else known.places.set(slug, place);
    }
  const rank = new Map(order.map((href, i) => [href, i]));
  const sorted = [...told].sort(([a], [b]) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  return sorted.map(([, one]) => one);
}

const radiusOf = (outline: string): number => Number(/\d+/.exec(outline)?.[0] ?? 10) / 2;

/** A path of its own: what an outline that is only referred to costs, it costs again in every frame in which it moves. */
function makeMark({source, outline, places}: Told): Mark {
  const link = source.cloneNode() as SVGAElement;
  link.setAttribute("class", `${source.parentElement?.getAttribute("class") ?? "mk"} away`);
  link.setAttribute("aria-hidden", "true");
  link.setAttribute("tabindex", "-1");
  const path = source.ownerDocument.createElementNS(NAMESPACE, "path");
  path.setAttribute("d", outlinePath(outline));
  // Where it comes from when it is first shown.
  const [first] = places.values();
  path.style.transform = `translate(${first?.x ?? 0}px,${first?.y ?? 0}px)`;
  link.append(path);
  const id = source.getAttribute("href")?.slice("#c-".length) ?? "";
  return {id, link, outline: path, r: radiusOf(outline), places, at: null};
}

/** Nothing is written that stays as it is: hundreds of marks may have nothing to do in a step. */
function put(mark: Mark, place: Place | undefined): void {
  const {link, outline, r, at} = mark;
  mark.at = place ?? null;
  if ((place === undefined) !== (at === null)) {
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
function keepOneStop(marks: readonly Mark[], shown: readonly SVGAElement[]): void {
  const stop = shown.find((link) => link.getAttribute("tabindex") === "0") ?? shown[0];
  for (const {link} of marks) {
    const wanted = link === stop ? "0" : "-1";
    if (link.getAttribute("tabindex") !== wanted) link.setAttribute("tabindex", wanted);
  }
}
