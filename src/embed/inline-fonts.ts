import subsetFont from "subset-font";

/** A face for pictures: a whole font (sfnt, one weight) under the name and weight the pictures ask for. */
export interface Face {
  family: string;
  weight: 400 | 600;
  font: Buffer;
}

/**
 * `@font-face` rules that carry the letters of pictures within them, so that they look the same wherever they are opened. One
 * cut serves all pictures of a site: it is a little larger than theirs alone, and to cut is slow. The same letters and fonts
 * give the same bytes.
 */
export async function inlineFonts(svg: string, faces: readonly Face[]): Promise<string> {
  const letters = lettersOf(svg);
  const rules = await Promise.all(
    faces.map(async ({family, weight, font}) => {
      const cut = await subsetFont(font, letters, {targetFormat: "woff2"});
      return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${cut.toString("base64")}) format("woff2")}`;
    })
  );
  return rules.join("");
}

const entities: Record<string, string> = {amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", apos: "'"};

/** Every character that is drawn in a picture, once, in order. */
export function lettersOf(svg: string): string {
  const told = svg
    .replace(/<(style|title|desc)\b[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]*>/g, "")
    .replace(/&([\w#]+);/g, (_, name: string) => entities[name] ?? "");
  return [...new Set(told)]
    .filter((char) => char >= " ")
    .sort()
    .join("");
}
