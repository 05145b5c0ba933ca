import {svgElement} from "./svg.js";
import {color} from "./theme.js";

export interface Writing {
  x: number;
  /** Baseline of the first line. */
  y: number;
  size?: number;
  bold?: boolean;
  fill?: string;
  anchor?: "start" | "middle" | "end";
  /** Set apart from what lies under it by a rim of paper. */
  halo?: boolean;
}

/** A line of text, or several under each other. */
export function write(document: Document, text: string | readonly string[], style: Writing): SVGElement {
  const {x, y, size = 13, bold = false, fill = color.ink2, anchor = "start", halo = false} = style;
  const attributes = {
    x,
    y,
    fill,
    "font-size": size,
    "font-weight": bold ? 600 : undefined,
    "text-anchor": anchor === "start" ? undefined : anchor,
    class: halo ? "halo" : undefined
  };
  if (typeof text === "string") return svgElement(document, "text", attributes, text);
  const lines = text.map((line, i) => svgElement(document, "tspan", {x, y: y + i * lineStep(size)}, line));
  return svgElement(document, "text", attributes, ...lines);
}

/** From one baseline to the next. */
export const lineStep = (size: number): number => Math.round(size * 1.24);
