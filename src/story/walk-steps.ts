/** A step of the story in the page. */
export interface StepSection {
  slug: string;
  heading: string;
  section: HTMLElement;
}

/** The steps of a part of the page, in order. */
export function stepsIn(part: ParentNode): StepSection[] {
  return [...part.querySelectorAll<HTMLElement>("section.step")].map((section) => ({
    slug: section.id,
    heading: section.querySelector("h2")?.textContent?.trim() ?? "",
    section
  }));
}

/** The step the reader is at: the last whose top has passed the height at which one reads; before all of them, none. */
export function currentStep(steps: readonly StepSection[], readingHeight: number): StepSection | null {
  return steps.findLast(({section}) => section.getBoundingClientRect().top <= readingHeight) ?? null;
}

export interface Bar {
  element: HTMLElement;
  show(step: StepSection): void;
}

export interface BarOptions {
  /** All steps of the story, over all its parts. */
  all: readonly StepSection[];
  go(step: StepSection): void;
}

/** Previous and next, the count, and the list of steps behind it. */
export function stepBar(document: Document, {all, go}: BarOptions): Bar {
  const element = make(document, "nav", "bar");
  element.setAttribute("aria-label", "Steps of the story");
  let current = 0;
  const button = (text: string, name: string, by: 1 | -1): HTMLButtonElement => {
    const made = make(document, "button", name) as HTMLButtonElement;
    made.type = "button";
    made.textContent = text;
    made.setAttribute("aria-label", `${text} step`);
    made.addEventListener("click", () => {
      const to = all[current + by];
      if (to !== undefined) go(to);
    });
    return made;
  };
  const [previous, next] = [button("Previous", "previous", -1), button("Next", "next", 1)];
  const list = make(document, "details", "list");
  const summary = make(document, "summary", "count");
  const items = make(document, "ol", "");
  for (const {slug, heading} of all) {
    const link = document.createElement("a");
    link.href = `#${slug}`;
    link.textContent = heading;
    link.addEventListener("click", () => list.removeAttribute("open"));
    const item = document.createElement("li");
    item.append(link);
    items.append(item);
  }
  list.append(summary, items);
  element.append(previous, list, next);
  return {
    element,
    show(step) {
      current = all.indexOf(step);
      summary.textContent = `Step ${current + 1} of ${all.length}`;
      // Not disabled, which would take the focus away from who presses it.
      previous.setAttribute("aria-disabled", String(current === 0));
      next.setAttribute("aria-disabled", String(current === all.length - 1));
      for (const [i, link] of [...items.querySelectorAll("a")].entries()) {
        if (i === current) link.setAttribute("aria-current", "step");
        else link.removeAttribute("aria-current");
      }
    }
  };
}

function make(document: Document, name: string, className: string): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  return element;
}
