import {escapeMarkup} from "../charts/markup.js";
import {wrap} from "../charts/text-width.js";
import {resolveTokens} from "../embed/stand-alone.js";
import type {Tokens} from "../embed/tokens.js";

export const CARD = {width: 1200, height: 630};

export interface CardContent {
  title: string;
  /** What it is about, one or two sentences. */
  words: string;
  /** Whose it is. */
  foot: string;
  /** A picture that stands alone, with its own size, to go between words and foot. */
  picture: {svg: string; width: number; height: number} | null;
}

const MARGIN = 64;
const ROOM = CARD.width - 2 * MARGIN;
/** How much wider the serif of headlines runs than the sans face, whose widths are known. */
export const SERIF = 1.16;

/** The picture a shared link shows: a headline, what it is about, and the page's own picture. For any step or chart. */
export function cardSvg({title, words, foot, picture}: CardContent, tokens: Tokens): string {
  const titleSize = title.length > 34 ? 56 : 76;
  const head = lines(wrap(title, titleSize * SERIF, {width: ROOM}).slice(0, 2), {
    y: MARGIN + titleSize * 0.8,
    size: titleSize,
    leading: 1.04,
    style: "font-family='var(--display)' font-weight='600' fill='var(--ink)' letter-spacing='-1'"
  });
  const said = lines(wrap(words, 27 * SERIF, {width: ROOM}).slice(0, 3), {
    y: head.end + 26,
    size: 27,
    leading: 1.36,
    style: "font-family='var(--serif)' fill='var(--ink-2)'"
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CARD.width} ${CARD.height}"><rect width="${CARD.width}" height="${CARD.height}" fill="var(--paper)"/>${head.svg}${said.svg}${placed(picture, said.end + 8)}<text x="${MARGIN}" y="${CARD.height - 40}" font-family="var(--sans)" font-size="21" font-weight="600" fill="var(--ink-3)">${escapeMarkup(foot)}</text></svg>`;
  return resolveTokens(svg, tokens);
}

/** As wide as the card allows, or as high as is left. */
function placed(picture: CardContent["picture"], top: number): string {
  if (picture === null) return "";
  const left = CARD.height - 84 - top;
  const scale = Math.min(ROOM / picture.width, left / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  const y = top + (left - height) / 2;
  return `<svg x="${MARGIN}" y="${y}" width="${width}" height="${height}" viewBox="0 0 ${picture.width} ${picture.height}">${picture.svg}</svg>`;
}

interface Setting {
  y: number;
  size: number;
  leading: number;
  style: string;
}

function lines(words: readonly string[], {y, size, leading, style}: Setting): {svg: string; end: number} {
  const svg = words.map(
    (line, i) =>
      `<text x="${MARGIN}" y="${y + i * size * leading}" font-size="${size}" ${style.replaceAll("'", '"')}>${escapeMarkup(line)}</text>`
  );
  return {svg: svg.join(""), end: y + (words.length - 1) * size * leading + size * 0.5};
}
