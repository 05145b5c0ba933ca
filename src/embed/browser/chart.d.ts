/** How a chart is shown. What nobody knows is passed over; a wrong value leaves things as they are and is told in the console. */
export interface RenderOptions {
  /** Light, dark, or as the reader's system says ("auto"). */
  dark?: "auto" | "true" | "false" | boolean;
  /** Without headline and notes. */
  plain?: boolean;
  /** Without a ground. */
  transparent?: boolean;
  /** Marks outside step back: "2013..2016-05", "earliest..2016". */
  time?: string;
  /** The same by the name of who held office. */
  leader?: string;
  motion?: "auto" | "reduce";
  lang?: string;
}

export interface Rendered {
  /** Puts other options in place of those before. */
  update(options?: RenderOptions): void;
  /** Leaves the element as it was found. */
  destroy(): void;
}

/** Changes when anything the chart shows or says does. */
export const version: string;

/** Draws the chart into an element, and again whenever its width changes. */
export function render(element: Element, options?: RenderOptions): Rendered;
