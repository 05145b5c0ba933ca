import {moves} from "./offer-motion.js";
import {buildStage, type Stage} from "./stage.js";
import {walkMarks} from "./walk-marks.js";
import {currentStep, type StepSection, stepBar, stepsIn} from "./walk-steps.js";

/** From these widths on, in pixels; as in the style sheet. */
const widths: readonly [name: string, query: string][] = [
  ["wide", "(min-width: 1160px)"],
  ["medium", "(min-width: 641px)"],
  ["narrow", "all"]
];

/** Turns each part of the story that has steps into one picture that moves as they are read. */
export function tellStory(document: Document): void {
  const all = stepsIn(document);
  const parts = [...document.querySelectorAll<HTMLElement>(".scrolly")].map((part) => tellPart(part, all));
  if (parts.length === 0) return;
  let waiting = false;
  // The address is left alone until the reader moves: a browser that is still loading would scroll to it.
  let moved = false;
  const update = (): void => {
    waiting = false;
    const read = parts.map((part) => part()).findLast((step) => step !== null);
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
  update();
}

/** Where on the screen the eye is: low beside the picture, just under it on a phone. */
function readingHeight(stage: HTMLElement): number {
  const {innerHeight, innerWidth} = window;
  if (innerWidth >= 1160) return innerHeight * 0.62;
  const under = stage.getBoundingClientRect().height;
  return under + (innerHeight - under) * 0.55;
}

/** Builds the stage of one part. What it returns brings it to the step that is read, and gives that step while the part is read. */
function tellPart(part: HTMLElement, all: readonly StepSection[]): () => StepSection | null {
  const steps = all.filter(({section}) => part.contains(section));
  const place = part.querySelector<HTMLElement>(".stage");
  const [first] = steps;
  if (place === null || first === undefined) return () => null;
  const document = part.ownerDocument;
  const bar = stepBar(document, {
    all,
    go: ({section}) => section.scrollIntoView({behavior: moves(document) ? "smooth" : "auto"})
  });
  const told = document.createElement("p");
  told.className = "unseen";
  told.setAttribute("aria-live", "polite");
  place.append(bar.element, told);
  let [width, shown] = ["", ""];
  let stage: Stage | null = null;
  return () => {
    const now = widths.find(([, query]) => matchMedia(query).matches)?.[0] ?? "narrow";
    if (now !== width) {
      stage?.svg.remove();
      stage = makeStage(part, steps, now);
      place.prepend(stage.svg);
      [width, shown] = [now, ""];
    }
    const height = readingHeight(place);
    const read = currentStep(steps, height);
    const step = read ?? first;
    if (step.slug !== shown) {
      const initial = shown === "";
      shown = step.slug;
      stage?.show(step.slug);
      bar.show(step);
      const words = `Step ${all.indexOf(step) + 1} of ${all.length}: ${step.heading}. ${altOf(step)}`;
      if (!initial) announce(told, words, () => shown === step.slug);
    }
    return part.getBoundingClientRect().bottom > height ? read : null;
  };
}

function makeStage(part: HTMLElement, steps: readonly StepSection[], width: string): Stage {
  const pictures = new Map<string, SVGSVGElement>();
  for (const {slug, section} of steps) {
    const picture = section.querySelector<SVGSVGElement>(`svg.${width}`);
    if (picture !== null) pictures.set(slug, picture);
  }
  const order = Array.from(part.ownerDocument.querySelectorAll('tr[id^="c-"]'), ({id}) => `#${id}`);
  const stage = buildStage(pictures, order);
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
