const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => Math.min(at + 1, count - 1),
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1
};

/** Moves the focus among elements of which only one can be reached by Tab. Gives the one reached, or null. */
export function moveFocus<T extends HTMLElement | SVGElement>(items: readonly T[], key: string): T | null {
  const step = STEPS[key];
  const at = items.indexOf(document.activeElement as T);
  if (step === undefined || at < 0) return null;
  const next = items[step(at, items.length)];
  if (next === undefined) return null;
  items[at]?.setAttribute("tabindex", "-1");
  next.setAttribute("tabindex", "0");
  next.focus();
  return next;
}
