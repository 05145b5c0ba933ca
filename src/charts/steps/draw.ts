import {rounded} from "../svg.js";

type Values = Record<string, string | number | undefined>;

/** An element as text, its values escaped; values that are undefined are left out. */
export function element(name: string, values: Values, content = ""): string {
  const written = Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === "number" ? rounded(value) : escaped(value)}"`]
  );
  return content === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${content}</${name}>`;
}

export interface Words {
  x: number;
  /** The baseline. */
  y: number;
  text: string;
  /** `b` bold ink, `q` quiet, `f` and `s` the sides' colours, `h` with a halo of paper; several, parted by spaces. */
  tone?: string;
  anchor?: "middle" | "end";
}

/** A line of text. Its look is the style sheet's. */
export function words({x, y, text, tone, anchor}: Words): string {
  return element("text", {x, y, class: tone, "text-anchor": anchor}, escaped(text));
}

/** Lines under each other, the first strong. */
export function stacked(
  lines: readonly string[],
  {x, y, anchor, tone = ""}: Omit<Words, "text">,
  leading = 16
): string {
  return lines
    .map((text, i) =>
      words({x, y: y + i * leading, text, tone: i === 0 ? `b ${tone}`.trim() : tone || undefined, anchor} as Words)
    )
    .join("");
}

/** A path: `d` may be given in parts. `tone` is its class: `axis`, `thin`, `lead`, `bar`, `hatch`, `gap`. */
export function path(tone: string, ...d: (string | number)[]): string {
  return element("path", {class: tone, d: d.map((part) => (typeof part === "number" ? rounded(part) : part)).join("")});
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A rectangle of a tone of the style sheet; one that would be narrower than nothing is nothing. */
export function box(tone: string, {x, y, width, height}: Box): string {
  return element("rect", {class: tone, x, y, width: Math.max(0, width), height: Math.max(0, height)});
}

/** The text with everything that could be markup made harmless. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
