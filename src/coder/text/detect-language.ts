import {eld} from "eld/extrasmall";
import {linesOf} from "./page.js";

/** Enough to tell neighbouring languages apart; the detector's cost grows with every letter. */
const SAMPLE = 400;
const SHORTEST_LINE = 60;
const FEWEST_LETTERS = 12;

/**
 * The language of a text as an ISO 639-1 code, e.g. `es`, or null where the words do not tell. Reads a sample of the
 * long lines, since pages wrap their articles in short lines of other languages.
 */
export function detectLanguage(text: string): string | null {
  const sample = sampleOf(text);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return null;
  return eld.detect(sample).language || null;
}

function sampleOf(text: string): string {
  const lines = linesOf(text.slice(0, 20 * SAMPLE)).map((line) => line.text);
  const long = lines.filter((line) => line.length >= SHORTEST_LINE);
  const chosen = long.length > 0 ? long : lines;
  const share = Math.ceil(SAMPLE / Math.min(chosen.length || 1, 4));
  return chosen
    .slice(0, 4)
    .map((line) => line.slice(0, share))
    .join("\n");
}
