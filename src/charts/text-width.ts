// Advance widths of Source Sans 3 in thousandths of the font size, for the printable ASCII characters in order.
const REGULAR = [
  200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497, 497, 497, 497, 497,
  497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 543, 588, 571, 615, 527, 494, 617, 652, 263, 479, 579, 486, 727,
  647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 303, 350, 303, 497, 500, 542, 504, 553, 456, 555,
  496, 292, 504, 544, 246, 247, 495, 255, 829, 547, 542, 555, 555, 347, 419, 338, 544, 467, 719, 446, 467, 425, 303,
  241, 303, 497
];
const FIRST = 32;
const OTHER = 500;
// The bold of the same face runs about three in a hundred wider.
const BOLD = 1.032;

/** How wide a label will be, in pixels: charts are laid out where no text can be measured. */
export function textWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (const character of text) width += REGULAR[(character.codePointAt(0) ?? 0) - FIRST] ?? OTHER;
  return (width * size * (bold ? BOLD : 1)) / 1000;
}

export interface WrapOptions {
  width: number;
  bold?: boolean;
}

/** The text broken into as few lines of at most `width` pixels as it needs, evenly filled; a wider word stands alone, parted at its hyphens. */
export function wrap(text: string, size: number, {width, bold = false}: WrapOptions): string[] {
  const lines = filled(text, size, {width, bold});
  let least = width;
  const words = text.split(" ").map((word) => textWidth(word, size, bold));
  const narrowest = Math.max(width / 3, ...words.filter((wide) => wide <= width));
  // Shrinking the column as long as no line is added evens the lines out.
  for (let narrower = width - 8; narrower > narrowest; narrower -= 8) {
    if (filled(text, size, {width: narrower, bold}).length > lines.length) break;
    least = narrower;
  }
  return filled(text, size, {width: least, bold});
}

function filled(text: string, size: number, {width, bold = false}: WrapOptions): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, size, bold) <= width) lines[lines.length - 1] = longer;
    // A name of two parts that is too wide for any line is parted at its hyphen.
    else lines.push(...(textWidth(word, size, bold) > width ? word.split(/(?<=\w-)(?=\w)/) : [word]));
  }
  return lines;
}
