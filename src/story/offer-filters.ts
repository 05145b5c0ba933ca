import type {StepSection} from "./walk-steps.js";

/** Ids of the contacts that are asked for; null for all. */
export type Picked = ReadonlySet<string> | null;

/**
 * Wakes the buttons of a step that has filters: one press shows only its marks, a second one all of them again, and what is
 * shown is told politely. Gives the way back to all, for when the step is left.
 */
export function offerFilters({section}: StepSection, pick: (picked: Picked) => void): () => void {
  const group = section.querySelector<HTMLElement>(".one-kind");
  const buttons = [...(group?.querySelectorAll("button") ?? [])];
  const [all] = buttons;
  const said = group?.querySelector(".shares");
  if (group === null || all === undefined || !said) return () => undefined;
  const isOn = (button: Element): boolean => button.getAttribute("aria-pressed") === "true";
  const press = (wanted: HTMLButtonElement): void => {
    for (const button of buttons) button.setAttribute("aria-pressed", String(button === wanted));
    said.textContent = wanted.dataset.said ?? "";
    pick(wanted === all ? null : new Set(wanted.dataset.ids?.split(" ")));
  };
  for (const button of buttons) button.addEventListener("click", () => press(isOn(button) ? all : button));
  group.removeAttribute("hidden");
  return () => {
    if (!isOn(all)) press(all);
  };
}
