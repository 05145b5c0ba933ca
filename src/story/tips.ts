/** What a tooltip tells; every chart's rows have some of it for a mention. */
interface Told {
  mention_id: string;
  who?: string;
  when?: string;
  how?: string;
  quote?: string;
  lane?: string;
  label?: string;
}

/** A tooltip on hover and focus of a mark: who, when, how that is known, and the sentence. Escape closes it. */
export function attachTips(figure: HTMLElement, rows: object): void {
  const told = new Map(toldIn(rows).map((row) => [row.mention_id, row]));
  const tip = document.createElement("div");
  tip.className = "tip";
  tip.setAttribute("aria-hidden", "true");
  tip.hidden = true;
  figure.append(tip);
  const hide = (): void => {
    tip.hidden = true;
  };
  const show = (event: Event): void => {
    const mark = event.target instanceof Element ? event.target.closest<SVGElement>("a[data-mention]") : null;
    const row = told.get(mark?.dataset.mention ?? "");
    if (mark === null || row === undefined) return;
    fill(tip, row);
    tip.hidden = false;
    place(tip, mark, figure);
  };
  figure.addEventListener("pointerover", show);
  figure.addEventListener("focusin", show);
  figure.addEventListener("pointerout", hide);
  figure.addEventListener("focusout", hide);
  document.addEventListener("keydown", ({key}) => key === "Escape" && hide());
}

/** Rows that name a mention, however deep they stand; the fullest account of each comes last and wins. */
function toldIn(value: unknown): Told[] {
  if (typeof value !== "object" || value === null) return [];
  const below = Object.values(value).flatMap(toldIn);
  return "mention_id" in value ? [...below, value as Told] : below;
}

function fill(tip: HTMLElement, {who, when, how, quote, lane, label}: Told): void {
  tip.className = `tip ${lane ?? "line"}`;
  const title = document.createElement("strong");
  title.textContent = who ?? label ?? "";
  const parts: (Node | string)[] = [title];
  if (when !== undefined) parts.push(how === undefined ? when : `${when}: ${how}`);
  if (quote !== undefined) {
    const words = document.createElement("q");
    words.textContent = quote.replace(/\s+/g, " ").trim();
    parts.push(words);
  }
  tip.replaceChildren(...parts);
}

const gap = 14;

/** Above the mark if there is room on screen, else below; never beyond the figure's edges. */
function place(tip: HTMLElement, mark: SVGElement, figure: HTMLElement): void {
  const [box, frame] = [mark.getBoundingClientRect(), figure.getBoundingClientRect()];
  const middle = box.left + box.width / 2 - frame.left;
  const left = Math.max(0, Math.min(frame.width - tip.offsetWidth, middle - tip.offsetWidth / 2));
  const above = box.top - tip.offsetHeight - gap;
  const top = above >= 0 ? above - frame.top : box.bottom + gap - frame.top;
  tip.style.left = `${left}px`;
  tip.style.top = `${top}px`;
}
