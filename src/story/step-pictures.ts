import {pictureIn} from "./held-pictures.js";
import {addTold, type Told} from "./told-marks.js";
import type {StepSection} from "./walk-steps.js";

/** From these widths on, in pixels; as in the style sheet. */
const widths: readonly [name: string, query: string][] = [
  ["wide", "(min-width: 1160px)"],
  ["medium", "(min-width: 641px)"],
  ["narrow", "all"]
];

/** Gives, whenever it is asked, the width for which pictures are shown. */
export function watchWidth(): () => string {
  const watched = widths.map(([name, query]) => ({name, list: matchMedia(query)}));
  return () => watched.find(({list}) => list.matches)?.name ?? "narrow";
}

/** The pictures of some steps in one width, and what they tell of marks, as far as they have been read. */
export interface StepPictures {
  pictures: Map<string, SVGSVGElement>;
  told: Map<string, Told>;
  /** Reads one more; false once there is none. Several at once would hold up a slow phone. */
  read(): boolean;
}

/** The pictures under the steps, of one width, read one by one. */
export function stepPictures(steps: readonly StepSection[], width: string): StepPictures {
  const [pictures, told] = [new Map<string, SVGSVGElement>(), new Map<string, Told>()];
  const waiting = [...steps];
  const read = (): boolean => {
    const step = waiting.shift();
    const picture = step === undefined ? null : pictureIn(step.section, width);
    if (step !== undefined && picture !== null) {
      pictures.set(step.slug, picture);
      addTold(told, step.slug, picture);
    }
    return waiting.length > 0;
  };
  return {pictures, told, read};
}
