import {remember, remembered} from "./remembered.js";

const KEY = "motion";

/** Whether things may move: what the reader has chosen on the page, else what the system asks for. */
export function moves(document: Document): boolean {
  const {motion} = document.documentElement.dataset;
  return motion === undefined ? !matchMedia("(prefers-reduced-motion: reduce)").matches : motion === "on";
}

/** Puts a switch for motion into the masthead; the choice is remembered and wins over the system's. */
export function offerMotion(document: Document): void {
  const kept = remembered(KEY);
  if (kept === "on" || kept === "off") document.documentElement.dataset.motion = kept;
  const place = document.querySelector(".masthead nav");
  if (place === null) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "theme motion";
  const show = (): void => {
    const on = moves(document);
    button.textContent = on ? "Motion on" : "Motion off";
    button.dataset.on = String(on);
    button.setAttribute("aria-label", `${button.textContent}. Change`);
  };
  button.addEventListener("click", () => {
    const motion = moves(document) ? "off" : "on";
    document.documentElement.dataset.motion = motion;
    remember(KEY, motion);
    show();
  });
  show();
  place.append(button);
}
