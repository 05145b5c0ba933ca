const NAMESPACE = "http://www.w3.org/2000/svg";

export type Attributes = Record<string, string | number | undefined>;
export type Child = SVGElement | string;

/** An SVG element with attributes and children; attributes that are undefined are left out. */
export function svgElement(document: Document, name: string, ...rest: [Attributes, ...Child[]]): SVGElement {
  const [attributes, ...children] = rest;
  const element = document.createElementNS(NAMESPACE, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined)
      element.setAttribute(key, typeof value === "number" ? String(rounded(value)) : short(value));
  }
  for (const child of children) element.append(child);
  return element;
}

const short = (value: string): string => value.replace(/-?\d+\.\d{3,}/g, (number) => String(rounded(Number(number))));

/** Pixels to a hundredth: finer than any screen, and shorter. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
