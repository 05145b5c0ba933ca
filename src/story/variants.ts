/** The widths every figure is drawn at when the site is built; a style sheet shows the one that fits the screen. */
export interface Variant {
  name: "wide" | "medium" | "narrow";
  width: number;
  /** Prefix of the marks' ids, so that a way back can lead to the one that is shown. */
  markId: string;
}

export const variants: readonly Variant[] = [
  {name: "wide", width: 1152, markId: "k-"},
  {name: "medium", width: 688, markId: "km-"},
  {name: "narrow", width: 328, markId: "kn-"}
];
