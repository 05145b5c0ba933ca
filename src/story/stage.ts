import {outlinePath} from "../charts/steps/mark.js";
import {type Flight, type Glider, glideOver, type Pose} from "./glide.js";
import type {Picked} from "./offer-filters.js";
import type {StepPictures} from "./step-pictures.js";
import {inOrder, type Place, type Told} from "./told-marks.js";

interface Mark extends Glider {
  /** The contact it stands for. */
  id: string;
  outline: SVGPathElement;
  places: ReadonlyMap<string, Place>;
  /** Where it was last put; null where it is away. */
  at: Place | null;
}

const NAMESPACE = "http://www.w3.org/2000/svg";

// Marks put in their places in one frame of a flight; more would make the frame late on a slow phone.
const slice = 24;

/**
 * One picture made of the static pictures of several steps, of one width: a contact that stands in several keeps its mark.
 * Marks are in the order of the table in which every contact has its row, so that the keyboard meets them by time.
 */
export class Stage {
  readonly svg: SVGSVGElement;
  readonly #document: Document;
  readonly #layer: SVGGElement;
  readonly #pictures: StepPictures["pictures"];
  readonly #sceneries: ReadonlyMap<string, Element>;
  readonly #laterSceneries: Element[];
  readonly #laterMarks: Told[];
  readonly #glide: ReturnType<typeof glideOver>;
  readonly #marks: Mark[] = [];
  #current = "";
  #picked: Picked = null;

  constructor(document: Document, {pictures, told}: Pick<StepPictures, "pictures" | "told">, order: readonly string[]) {
    this.#document = document;
    this.#pictures = pictures;
    [this.svg, this.#layer] = emptyPicture(document, pictures);
    this.#sceneries = sceneriesOf(document, pictures);
    this.#laterSceneries = [...this.#sceneries.values()];
    this.#laterMarks = inOrder(told, order);
    this.#glide = glideOver(this.svg, this.#layer);
  }

  /** Makes up to so many more marks; false once all are there. Hundreds at once would hold up the page. */
  grow(count: number): boolean {
    const scenery = this.#laterSceneries.shift();
    if (scenery?.parentNode === null) this.#layer.before(scenery);
    const made = this.#laterMarks.splice(0, count).map((told) => makeMark(this.#document, told));
    this.#stand(made);
    this.#fade(made);
    this.#marks.push(...made);
    this.#layer.append(...made.map(({link}) => link));
    const more = this.#laterMarks.length + this.#laterSceneries.length > 0;
    if (!more || this.#marks.length === made.length) keepOneStop(this.#marks, this.visible());
    return more;
  }

  /** The marks that the current step shows and that have not faded, in order. */
  visible(): SVGAElement[] {
    const shown = this.#marks.filter(({id, places}) => places.has(this.#current) && (this.#picked?.has(id) ?? true));
    return shown.map(({link}) => link);
  }

  /** Lets every mark go to its place in a step; all are there at once where nothing may move. */
  show(slug: string, moving: boolean): void {
    // What is shown first stands there; only from then on is there something to move.
    const flies = moving && this.#current !== "" && this.#glide !== null;
    this.#current = slug;
    // Before anything is written: the flight asks for colours and places.
    if (flies) this.#glide?.go(flightOf(this.#marks, slug, (some) => this.#putAll(some)));
    else {
      this.#glide?.stop();
      this.#stand(this.#marks);
    }
    this.svg.classList.toggle("moving", flies);
    this.svg.classList.remove("picking");
    this.#setScene(slug);
    // What the keyboard can reach is there at once, whatever else is still on its way.
    this.#putAll(keepOneStop(this.#marks, this.visible()));
  }

  /** Lets the marks of these contacts stay strong and the others fade; null for none. */
  pick(ids: Picked): void {
    this.#picked = ids;
    this.svg.classList.add("picking");
    this.#fade(this.#marks);
    keepOneStop(this.#marks, this.visible());
  }

  /** Takes it out of the page. */
  remove(): void {
    this.#glide?.stop();
    this.svg.remove();
  }

  #fade(some: readonly Mark[]): void {
    for (const {id, link} of some) link.classList.toggle("faded", this.#picked !== null && !this.#picked.has(id));
  }

  #putAll(some: readonly Mark[]): void {
    for (const mark of some) put(mark, mark.places.get(this.#current));
  }

  #stand(some: readonly Mark[]): void {
    this.#putAll(some);
    for (const mark of some) mark.pose = poseOf(mark, mark.places.get(this.#current));
  }

  #setScene(slug: string): void {
    for (const [name, scenery] of this.#sceneries) {
      if (name === slug && scenery.parentNode === null) this.#layer.before(scenery);
      scenery.classList.toggle("on", name === slug);
    }
    const picture = this.#pictures.get(slug);
    for (const name of ["aria-labelledby", "aria-describedby"])
      this.svg.setAttribute(name, picture?.getAttribute(name) ?? "");
  }
}

function emptyPicture(
  document: Document,
  pictures: ReadonlyMap<string, SVGSVGElement>
): [svg: SVGSVGElement, layer: SVGGElement] {
  const [first] = pictures.values();
  const [svg, layer] = [document.createElementNS(NAMESPACE, "svg"), document.createElementNS(NAMESPACE, "g")];
  svg.setAttribute("viewBox", first?.getAttribute("viewBox") ?? "0 0 1 1");
  svg.setAttribute("role", "group");
  svg.append(layer);
  return [svg, layer];
}

function sceneriesOf(document: Document, pictures: ReadonlyMap<string, SVGSVGElement>): Map<string, Element> {
  const sceneries = new Map<string, Element>();
  for (const [slug, picture] of pictures) {
    const scenery = picture.querySelector(".scenery");
    if (scenery !== null) sceneries.set(slug, document.importNode(scenery, true));
  }
  return sceneries;
}

function flightOf(marks: readonly Mark[], slug: string, putAll: (some: readonly Mark[]) => void): Flight {
  const waiting = [...marks];
  return {
    to: new Map(marks.map((mark) => [mark, poseOf(mark, mark.places.get(slug))])),
    work() {
      putAll(waiting.splice(0, slice));
      return waiting.length > 0;
    }
  };
}

/** How a mark looks at a place; without one it fades where it is. */
function poseOf({pose}: Mark, place: Place | undefined): Pose {
  return place === undefined ? {...pose, shows: 0} : {...place, shows: 1};
}

/** A path of its own: what an outline that is only referred to costs, it costs again wherever it moves. */
function makeMark(document: Document, {source, tone, outline, r, places}: Told): Mark {
  const link = document.importNode(source);
  link.setAttribute("class", `${tone} away`);
  link.setAttribute("aria-hidden", "true");
  link.setAttribute("tabindex", "-1");
  const path = document.createElementNS(NAMESPACE, "path");
  const d = outlinePath(outline);
  path.setAttribute("d", d);
  link.append(path);
  // Where it comes from when it is first shown.
  const [{x, y} = {x: 0, y: 0}] = places.values();
  const id = source.getAttribute("href")?.slice("#c-".length) ?? "";
  return {id, link, tone, path: d, outline: path, r, places, at: null, pose: {x, y, r, shows: 0}};
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

/** One stop for the keyboard in the whole picture: the mark that has the focus, else the first that is shown. Gives it. */
function keepOneStop(marks: readonly Mark[], shown: readonly SVGAElement[]): Mark[] {
  const stop = shown.find((link) => link.getAttribute("tabindex") === "0") ?? shown[0];
  for (const {link} of marks) {
    const wanted = link === stop ? "0" : "-1";
    if (link.getAttribute("tabindex") !== wanted) link.setAttribute("tabindex", wanted);
  }
  return marks.filter(({link}) => link === stop);
}
