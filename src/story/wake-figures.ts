import {whenIdle} from "./when-idle.js";

export interface Interactive {
  /** Brings one figure to life; called once for each. */
  enliven(figure: HTMLElement): void;
}

/** Fetches the interactive layer when a figure comes near the view, or is pointed at or reached by keyboard. */
export function wakeFigures(document: Document, load: () => Promise<Interactive>): void {
  const asleep = new Set(document.querySelectorAll<HTMLElement>("figure.figure"));
  const wake = (figure: HTMLElement): void => {
    if (!asleep.delete(figure)) return;
    observer.unobserve(figure);
    // Without the layer every figure stays the picture it is.
    load().then(
      ({enliven}) => enliven(figure),
      () => undefined
    );
  };
  const observer = new IntersectionObserver((entries) => {
    for (const {isIntersecting, target} of entries) if (isIntersecting) whenIdle(() => wake(target as HTMLElement));
  });
  for (const figure of asleep) {
    observer.observe(figure);
    for (const event of ["pointerenter", "focusin"]) figure.addEventListener(event, () => wake(figure), {once: true});
  }
}
