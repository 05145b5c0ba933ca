/** Kinds of stretches of a page that are not the article's running text. */
export type RegionKind =
  | "boilerplate"
  /** What a page that checks facts was told, before it says whether it is true: "CLAIM: …". */
  | "claim"
  | "embedded"
  | "related"
  | "headline"
  | "dateline"
  | "date_line"
  | "byline";

/** A stretch of a page, in offsets of the normalised text, and the rule that set it apart. */
export interface Region {
  kind: RegionKind;
  start: number;
  end: number;
  rule: string;
}

/** A line of the page without the white space around it. */
export interface Line {
  start: number;
  end: number;
  text: string;
}

/** The lines of a text that hold anything, trimmed, with their offsets. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length; ) {
    const stop = text.indexOf("\n", from);
    const end = stop < 0 ? text.length : stop;
    const raw = text.slice(from, end);
    const behind = raw.trimStart();
    const trimmed = behind.trimEnd();
    if (trimmed) {
      const start = end - behind.length;
      lines.push({start, end: start + trimmed.length, text: trimmed});
    }
    from = end + 1;
  }
  return lines;
}
