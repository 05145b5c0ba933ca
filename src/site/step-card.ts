import {escapeMarkup} from "../charts/markup.js";
import {wrap} from "../charts/text-width.js";
import {resolveTokens} from "../embed/stand-alone.js";
import {stepStyle} from "../embed/step-style.js";
import type {Tokens} from "../embed/tokens.js";
import {CARD, SERIF} from "./card.js";

export interface StepCardContent {
  title: string;
  foot: string;
  /** The step's picture, an `<svg>` with a view box, in the page's classes. */
  picture: string;
  /** The definitions its marks refer to. */
  outlines: string;
  /** The style sheet of the steps. */
  css: string;
}

const MARGIN = 56;
const COLUMN = 330;
const TITLE = 46;

/** The picture that a shared link to a step shows: its heading on the left, its own picture beside it. */
export function stepCardSvg({title, foot, picture, outlines, css}: StepCardContent, tokens: Tokens): string {
  const head = wrap(title, TITLE * SERIF, {width: COLUMN})
    .map(
      (line, i) =>
        `<text x="${MARGIN}" y="${MARGIN + TITLE * 0.9 + i * TITLE * 1.1}" font-family="var(--display)" font-weight="600" font-size="${TITLE}" fill="var(--ink)" letter-spacing="-0.5">${escapeMarkup(line)}</text>`
    )
    .join("");
  const [, , , width = 1, height = 1] = (/viewBox="([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)"/.exec(picture) ?? []).map(
    Number
  );
  const room = {width: CARD.width - 2 * MARGIN - COLUMN - 40, height: CARD.height - 2 * MARGIN};
  const scale = Math.min(room.width / width, room.height / height);
  const [x, y] = [CARD.width - MARGIN - width * scale, (CARD.height - height * scale) / 2];
  const inner = picture.replace(/^<svg[^>]*>/, "").replace(/<\/svg>\s*$/, "");
  return resolveTokens(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CARD.width} ${CARD.height}"><style>${stepStyle(css)}.hatch{fill:url(#hatch)}pattern path{stroke:var(--ink-3);stroke-opacity:.4}</style>${outlines}<rect width="${CARD.width}" height="${CARD.height}" fill="var(--paper)"/>${head}<text x="${MARGIN}" y="${CARD.height - MARGIN}" font-family="var(--sans)" font-size="21" font-weight="600" fill="var(--ink-3)">${escapeMarkup(foot)}</text><svg x="${x}" y="${y}" width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}">${inner}</svg></svg>`,
    tokens
  );
}
