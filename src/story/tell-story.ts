import {offerFilters, type Picked} from "./offer-filters.js";
import {moves} from "./offer-motion.js";
import {Stage} from "./stage.js";
import {type StepPictures, stepPictures, watchWidth} from "./step-pictures.js";
import {walkMarks} from "./walk-marks.js";
import {currentStep, type StepSection, stepBar, stepsIn} from "./walk-steps.js";
import {whenIdle} from "./when-idle.js";

/** Turns each part of the story that has steps into one picture that moves as they are read. */
export function tellStory(document: Document): void {
  const all = stepsIn(document);
  const parts = partsIn(document, all).map((found) => new Part(found, all));
  const [first] = parts;
  if (first === undefined) return;
  let waiting = false;
  // The address is left alone until the reader moves: a browser that is still loading would scroll to it.
  let moved = false;
  const update = (): void => {
    waiting = false;
    const read = parts.map((part) => part.follow()).findLast((step) => step !== null);
    if (moved) keepPlace(all, read ?? null);
  };
  const later = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(update);
  };
  window.addEventListener("scroll", later, {passive: true});
  window.addEventListener("resize", later);
  for (const event of ["wheel", "touchmove", "keydown", "pointerdown"])
    window.addEventListener(event, () => (moved = true), {passive: true});
  setTimeout(() => first.begin());
  // To ask where things are before the page is laid out would lay it out twice; what is further down can wait.
  requestAnimationFrame(() => setTimeout(update));
  for (const part of parts) prepare(part);
}

/** Gets a part ready a piece at a time, whenever the browser has nothing else to do. */
function prepare(part: Part): void {
  whenIdle(() => {
    if (part.read()) prepare(part);
    else part.begin();
  });
}

/** Where on the screen the eye is: low beside the picture, just under it on a phone. */
function readingHeight(stage: HTMLElement): number {
  const {innerHeight, innerWidth} = window;
  if (innerWidth >= 1160) return innerHeight * 0.62;
  const under = stage.getBoundingClientRect().height;
  return under + (innerHeight - under) * 0.55;
}

/** A part of the story: its steps, and the picture that moves as they are read. */
class Part {
  readonly #part: HTMLElement;
  readonly #place: HTMLElement;
  readonly #all: readonly StepSection[];
  readonly #steps: readonly [StepSection, ...StepSection[]];
  readonly #bar: ReturnType<typeof stepBar>;
  readonly #told: HTMLElement;
  readonly #filters: readonly {slug: string; end: () => void}[];
  readonly #widthNow = watchWidth();
  readonly #books = new Map<string, StepPictures>();
  #stage: Stage | null = null;
  #width = "";
  #shown = "";

  constructor({part, place, steps}: Found, all: readonly StepSection[]) {
    this.#part = part;
    this.#place = place;
    this.#all = all;
    this.#steps = steps;
    ({bar: this.#bar, told: this.#told} = furnish(place, all));
    this.#filters = steps.map((step) => ({slug: step.slug, end: offerFilters(step, (ids) => this.#pick(step, ids))}));
  }

  /** Reads one more of the pictures it is made of; false once all are read. */
  read(): boolean {
    return this.#book().read();
  }

  /** Makes the picture of its width, once. */
  begin(): void {
    const now = this.#widthNow();
    if (now === this.#width) return;
    const named = ({slug}: StepSection): boolean => slug === this.#shown || `#${slug}` === window.location.hash;
    const start = this.#steps.find(named) ?? this.#steps[0];
    this.#stage?.remove();
    this.#stage = makeStage(this.#part, this.#book());
    this.#place.prepend(this.#stage.svg);
    [this.#width, this.#shown] = [now, ""];
    this.#show(start);
    growOn(this.#stage);
  }

  /** Brings the picture to the step that is read; gives that step while the part is read. */
  follow(): StepSection | null {
    const {top, bottom} = this.#part.getBoundingClientRect();
    if (this.#width === "" && top > window.innerHeight * 2) return null;
    this.begin();
    const height = readingHeight(this.#place);
    const read = currentStep(this.#steps, height);
    this.#show(read ?? this.#steps[0]);
    if (bottom > height) return read;
    for (const {end} of this.#filters) end();
    return null;
  }

  #book(): StepPictures {
    const name = this.#widthNow();
    const known = this.#books.get(name) ?? stepPictures(this.#steps, name);
    this.#books.set(name, known);
    return known;
  }

  #pick(step: StepSection, ids: Picked): void {
    if (ids !== null && step.slug !== this.#shown) goTo(step);
    this.#stage?.pick(ids);
  }

  #show(step: StepSection): void {
    if (step.slug === this.#shown) return;
    const initial = this.#shown === "";
    // What one asked for in a step ends with it, and with the picture it was asked of.
    for (const {slug, end} of this.#filters) if (initial || slug !== step.slug) end();
    this.#shown = step.slug;
    this.#stage?.show(step.slug, moves(this.#place.ownerDocument));
    this.#bar.show(step);
    const words = `Step ${this.#all.indexOf(step) + 1} of ${this.#all.length}: ${step.heading}. ${altOf(step)}`;
    if (!initial) announce(this.#told, words, () => this.#shown === step.slug);
  }
}

interface Found {
  part: HTMLElement;
  /** Where its picture goes. */
  place: HTMLElement;
  steps: readonly [StepSection, ...StepSection[]];
}

/** Those parts of the page that have steps and room for a picture. */
function partsIn(document: Document, all: readonly StepSection[]): Found[] {
  return [...document.querySelectorAll<HTMLElement>(".scrolly")].flatMap((part) => {
    const place = part.querySelector<HTMLElement>(".stage");
    const [first, ...others] = all.filter(({section}) => part.contains(section));
    return place === null || first === undefined ? [] : [{part, place, steps: [first, ...others] as const}];
  });
}

function goTo({section}: StepSection): void {
  section.scrollIntoView({behavior: moves(section.ownerDocument) ? "smooth" : "auto"});
}

/** Puts the buttons under the picture, and a place where a new step is told to those who hear the page. */
function furnish(place: HTMLElement, all: readonly StepSection[]) {
  const document = place.ownerDocument;
  const bar = stepBar(document, {all, go: goTo});
  const told = document.createElement("p");
  told.className = "unseen";
  told.setAttribute("aria-live", "polite");
  place.append(bar.element, told);
  return {bar, told};
}

// Milliseconds a slice of work may take: slow machines make fewer marks in it.
const slice = 6;

/** Makes the marks in slices, between which the page answers. */
function growOn(stage: Stage): void {
  const until = performance.now() + slice;
  while (stage.grow(8)) {
    if (performance.now() > until) {
      setTimeout(growOn, 0, stage);
      return;
    }
  }
}

function makeStage({ownerDocument: document}: HTMLElement, told: StepPictures): Stage {
  while (told.read());
  const rows = Array.from(document.querySelectorAll('tr[id^="c-"]'), ({id}) => `#${id}`);
  const stage = new Stage(document, told, rows);
  walkMarks(stage);
  return stage;
}

const altOf = ({slug, section}: StepSection): string =>
  section.ownerDocument.getElementById(`${slug}-alt`)?.textContent ?? "";

/** Tells the step once the reader stays at it. */
function announce(place: HTMLElement, text: string, still: () => boolean): void {
  setTimeout(() => {
    if (still()) place.textContent = text;
  }, 700);
}

/** Keeps the step that is read in the address, so that it can be shared and survives a reload; adds nothing to the history. */
function keepPlace(all: readonly StepSection[], step: StepSection | null): void {
  const {location} = window;
  const ours = location.hash === "" || all.some(({slug}) => `#${slug}` === location.hash);
  const hash = step === null ? "" : `#${step.slug}`;
  if (ours && location.hash !== hash)
    history.replaceState(history.state, "", hash || location.pathname + location.search);
}
