import {type Child, rounded, svgElement} from "./svg.js";
import {color} from "./theme.js";

export interface MarkFacts {
  /** The id of the contact or journey: the same in every picture that shows it. */
  key: string;
  /** Where a text reports it; null on the record only. */
  mention_id: string | null;
  /** Read from the texts, not on the record only. */
  filled: boolean;
  /** The mark in one sentence. */
  label: string;
}

export interface MarkPlace {
  document: Document;
  x: number;
  y: number;
  tone: string;
  /** Path centred on 0,0. */
  d: string;
  /** Dashed where something about it is not known. */
  dashed?: boolean;
}

/** One contact or journey: a link to its passage where a text reports it, else a named mark. */
export function contactMark(facts: MarkFacts, place: MarkPlace): SVGElement {
  const {document, x, y} = place;
  const {key, mention_id, label} = facts;
  const common = {class: "mark", "data-key": key, transform: `translate(${rounded(x)},${rounded(y)})`};
  const target = svgElement(document, "circle", {r: 12, fill: "transparent"});
  const body: Child[] = [target, shape(facts, place)];
  if (mention_id !== null) {
    const link = {href: `#m-${mention_id}`, "data-mention": mention_id, "aria-label": `${label}. To the passage`};
    return svgElement(document, "a", {...common, ...link}, ...body);
  }
  return svgElement(document, "g", {...common, role: "img", "aria-label": label}, ...body);
}

function shape({filled}: MarkFacts, {document, tone, d, dashed = false}: MarkPlace): SVGElement {
  return svgElement(document, "path", {
    d,
    fill: filled ? tone : color.paper,
    stroke: tone,
    "stroke-width": 1.75,
    "stroke-dasharray": dashed && !filled ? "2.6 2.2" : undefined
  });
}
