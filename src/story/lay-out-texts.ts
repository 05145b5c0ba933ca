import {whenIdle} from "./when-idle.js";

/**
 * Far down the page the style sheet leaves texts unlaid until they come near, so that the beginning is there at once. When the
 * browser is idle they are laid out for good, one after the other: a link to what stands below them then lands where it should.
 */
export function layOutTexts(document: Document): void {
  const waiting = [...document.querySelectorAll<HTMLElement>(".text")];
  const next = (): void => {
    const text = waiting.shift();
    if (text === undefined) return;
    text.style.setProperty("content-visibility", "visible");
    whenIdle(next);
  };
  if (document.location.hash === "") whenIdle(next);
  else for (const text of waiting) text.style.setProperty("content-visibility", "visible");
}
