import type {Chosen} from "./embed-options.js";

/** Widths an article's column may have. */
const widths = [320, 600, 900];

export interface Preview {
  element: HTMLElement;
  /** Shows what was chosen, if anything is shown. */
  choose(chosen: Chosen): void;
}

/** Buttons that show a chart's frame at the widths of columns. */
export function previewEmbed(document: Document, slug: string, name: string): Preview {
  const element = document.createElement("div");
  element.className = "preview";
  const frame = document.createElement("iframe");
  frame.title = `Preview: ${name}`;
  frame.hidden = true;
  let search = "";
  const buttons = widths.map((width) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = `Preview at ${width}`;
    button.setAttribute("aria-pressed", "false");
    button.addEventListener("click", () => show(width));
    return button;
  });
  addEventListener("message", ({source, data}) => {
    if (source === frame.contentWindow && data?.type === "embed-size" && Number.isFinite(data.height))
      frame.style.height = `${data.height}px`;
  });
  element.append(...buttons, frame);
  return {
    element,
    choose(chosen) {
      search = new URLSearchParams(chosen).toString();
      if (!frame.hidden) show(Number(frame.width));
    }
  };

  function show(width: number): void {
    frame.hidden = false;
    frame.width = String(width);
    frame.src = `./embed/${slug}${search === "" ? "" : `?${search}`}`;
    for (const [i, button] of buttons.entries()) button.setAttribute("aria-pressed", String(widths[i] === width));
  }
}
