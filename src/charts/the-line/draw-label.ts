import {svgElement} from "../svg.js";
import {color} from "../theme.js";
import {type LabelLine, labelSize, lineHeight} from "./label.js";

const TONES: Record<LabelLine["tone"], {fill: string; "font-weight": number}> = {
  strong: {fill: color.ink, "font-weight": 600},
  ink: {fill: color.ink2, "font-weight": 400},
  quiet: {fill: color.ink3, "font-weight": 400}
};

export interface TextPlace {
  x: number;
  /** Top of the first line. */
  y: number;
  anchor: "start" | "middle" | "end";
}

/** A label's lines as one text element; hidden from readers of the text alternative, where the mark's name says the same. */
export function drawLabel(
  document: Document,
  {lines}: {lines: readonly LabelLine[]},
  {x, y, anchor}: TextPlace
): SVGElement {
  const spans = lines.map((line, i) =>
    svgElement(document, "tspan", {x, y: y + lineHeight * (i + 0.78), ...TONES[line.tone]}, line.text)
  );
  return svgElement(document, "text", {"font-size": labelSize, "text-anchor": anchor, "aria-hidden": "true"}, ...spans);
}
