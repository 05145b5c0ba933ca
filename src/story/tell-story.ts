import {offerFilters} from "./offer-filters.js";
import {moves} from "./offer-motion.js";
import {buildStage, type Stage} from "./stage.js";
import {type StepPictures, stepPictures, watchWidth} from "./step-pictures.js";
import {walkMarks} from "./walk-marks.js";
import {currentStep, type StepSection, stepBar, stepsIn} from "./walk-steps.js";
import {whenIdle} from "./when-idle.js";

/** Turns each part of the story that has steps into one picture that moves as they are read. */
export function tellStory(document: Document): void {
  const all = stepsIn(document);
  const parts = [...document.querySelectorAll<HTMLElement>(".scrolly")].flatMap((part) => tellPart(part, all) ?? []);
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

interface Part {
  /** Reads one more of the pictures it is made of; false once all are read. */
  read(): boolean;
  /** Makes the picture of its width, once. */
  begin(): void;
  /** Brings the picture to the step that is read; gives that step while the part is read. */
  follow(): StepSection | null;
}

function tellPart(part: HTMLElement, all: readonly StepSection[]): Part | null {
  const steps = all.filter(({section}) => part.contains(section));
  const place = part.querySelector<HTMLElement>(".stage");
  const [first] = steps;
  if (place === null || first === undefined) return null;
  const {bar, told} = furnish(place, all);
  let [width, shown] = ["", ""];
  let stage: Stage | null = null;
  const widthNow = watchWidth();
  const books = new Map<string, StepPictures>();
  const book = (): StepPictures => {
    const name = widthNow();
    const known = books.get(name) ?? stepPictures(steps, name);
    books.set(name, known);
    return known;
  };
  const filters = steps.map((step) => ({
    slug: step.slug,
    end: offerFilters(step, (picked) => {
      if (picked !== null && step.slug !== shown) goTo(step);
      stage?.pick(picked);
    })
  }));
  const show = (step: StepSection): void => {
    if (step.slug === shown) return;
    const initial = shown === "";
    // What one asked for in a step ends with it, and with the picture it was asked of.
    for (const {slug, end} of filters) if (initial || slug !== step.slug) end();
    shown = step.slug;
    stage?.show(step.slug, moves(place.ownerDocument));
    bar.show(step);
    const words = `Step ${all.indexOf(step) + 1} of ${all.length}: ${step.heading}. ${altOf(step)}`;
    if (!initial) announce(told, words, () => shown === step.slug);
  };
  const begin = (): void => {
    const now = widthNow();
    if (now === width) return;
    const start = steps.find(({slug}) => slug === shown || `#${slug}` === window.location.hash) ?? first;
    stage?.remove();
    stage = makeStage(part, book());
    place.prepend(stage.svg);
    [width, shown] = [now, ""];
    show(start);
    growOn(stage);
  };
  return {
    read: () => book().read(),
    begin,
    follow() {
      const {top, bottom} = part.getBoundingClientRect();
      if (width === "" && top > window.innerHeight * 2) return null;
      begin();
      const height = readingHeight(place);
      const read = currentStep(steps, height);
      show(read ?? first);
      if (bottom > height) return read;
      for (const {end} of filters) end();
      return null;
    }
  };
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
  const stage = buildStage(document, told, rows);
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
