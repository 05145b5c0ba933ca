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
  const update = (): void => {
    waiting = false;
    for (const part of parts) part();
    keepPlace(document, all);
  };
  const later = (): void => {
    if (!waiting) requestAnimationFrame(update);
    waiting = true;
  };
  window.addEventListener("scroll", later, {passive: true});
  window.addEventListener("resize", later);
  update();
}

/** Where on the screen the eye is: low beside the picture, just under it on a phone. */
function readingHeight(stage: HTMLElement): number {
  const {innerHeight, innerWidth} = window;
  if (innerWidth >= 1160) return innerHeight * 0.62;
  const under = stage.getBoundingClientRect().height;
  return under + (innerHeight - under) * 0.55;
}

/** Builds the stage of one part; what it returns brings it to the step that is being read. */
function tellPart(part: HTMLElement, all: readonly StepSection[]): () => void {
  const steps = stepsIn(part);
  const place = part.querySelector<HTMLElement>(".stage");
  const [first] = steps;
  if (place === null || first === undefined) return () => undefined;
  const {document} = globalThis;
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
    const step = currentStep(steps, readingHeight(place)) ?? first;
    if (step.slug === shown) return;
    const initial = shown === "";
    shown = step.slug;
    stage?.show(step.slug);
    bar.show(step);
    if (!initial)
      announce(
        told,
        `Step ${all.indexOf(step) + 1} of ${all.length}: ${step.heading}. ${altOf(step)}`,
        () => shown === step.slug
      );
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

const altOf = ({slug}: StepSection): string => document.getElementById(`${slug}-alt`)?.textContent ?? "";

/** Tells the step once the reader stays at it. */
function announce(place: HTMLElement, text: string, still: () => boolean): void {
  setTimeout(() => {
    if (still()) place.textContent = text;
  }, 700);
}

/** Keeps the step that is being read in the address, so that it can be shared and survives a reload; adds nothing to the history. */
function keepPlace(document: Document, all: readonly StepSection[]): void {
  const {innerHeight, location} = window;
  const inside = document.querySelector(".scrolly > .told");
  const step = currentStep(all, innerHeight * 0.62);
  if (inside === null || step === null) return;
  const {bottom} = step.section.getBoundingClientRect();
  const hash = bottom < 0 ? "" : `#${step.slug}`;
  const known = location.hash === "" || all.some(({slug}) => `#${slug}` === location.hash);
  if (!known || location.hash === hash) return;
  history.replaceState(history.state, "", hash === "" ? location.pathname + location.search : hash);
}
