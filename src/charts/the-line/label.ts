import {textWidth, wrap} from "../text-width.js";
import type {LineMark} from "./rows.js";

export interface LabelLine {
  text: string;
  tone: "strong" | "ink" | "quiet";
}

export interface Label {
  lines: LabelLine[];
  width: number;
  height: number;
}

export const labelSize = 13.5;
export const lineHeight = 17;

/** The text's words for the date as a title, without a leading "on"; the day itself where the text has none. */
export function titleOf({words, when}: Pick<LineMark, "words" | "when">): string {
  return words === null ? when : `“${words.replace(/^on /i, "")}”`;
}

/** What stands beside a mark: the text's words for the date, who, and the day; in the background without the last. */
export function labelOf(mark: LineMark, width: number): Label {
  const day = mark.words === null || !mark.lead ? [] : toned(dayOf(mark), "quiet", width);
  return labelled([...toned(titleOf(mark), "strong", width), ...toned(mark.brief, "ink", width), ...day]);
}

/** A title and what it is about, broken into lines of at most `width` pixels. */
export function shortLabel({title, brief}: {title: string; brief: string}, width: number): Label {
  return labelled([...toned(title, "strong", width), ...toned(brief, "ink", width)]);
}

/** Lines with the room they take. */
export function labelled(lines: LabelLine[]): Label {
  const widths = lines.map(({text, tone}) => textWidth(text, labelSize, tone === "strong"));
  return {lines, width: Math.max(...widths), height: lines.length * lineHeight};
}

function toned(text: string, tone: LabelLine["tone"], width: number): LabelLine[] {
  return wrap(text, labelSize, {width, bold: tone === "strong"}).map((line) => ({text: line, tone}));
}

function dayOf({when, earliest, latest}: LineMark): string {
  return earliest.slice(0, 4) === latest.slice(0, 4) ? when : `a day from ${when}`;
}
