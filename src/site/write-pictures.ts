import {mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {rasterize} from "../embed/raster.js";
import {resolveTokens} from "../embed/stand-alone.js";
import {type Tokens, themeTokens} from "../embed/tokens.js";
import type {ContactRow} from "../tables/rows.js";
import {type About, publishedTable} from "./about.js";
import {CARD, cardSvg} from "./card.js";
import {cardPicture} from "./card-picture.js";
import {type Card, ICON} from "./describe-page.js";
import {projectDir} from "./folders.js";
import {writeRasterFonts} from "./raster-fonts.js";

const letters = `${Array.from({length: 95}, (_, i) => String.fromCharCode(32 + i)).join("")}“”‘’–—…·`;

/** Draws what has to be a bitmap: the card of shared links, and the icon for those who show no SVG. */
export async function writePictures(dir: string, about: About, words: string): Promise<Card> {
  const {dyad} = about;
  const source = (path: string): Promise<string> => readFile(join(projectDir, "src", path), "utf8");
  const tokens = themeTokens(await source("style/tokens.css"), dyad.sides, "light");
  const content = {
    title: dyad.title,
    words,
    foot: "One mark a contact. Full: in the texts. Hollow: on the public record only.",
    picture: cardPicture(publishedTable<ContactRow>(dir, "contacts"), dyad)
  };
  const faces = await mkdtemp(join(tmpdir(), "faces-"));
  try {
    const fonts = await writeRasterFonts(faces, letters + dyad.title + words + content.foot);
    await writeFile(join(dir, "card.png"), await rasterize(cardSvg(content, tokens), {width: CARD.width, fonts}));
  } finally {
    await rm(faces, {recursive: true, force: true});
  }
  await writeFile(
    join(dir, ICON),
    await rasterize(bitmapIcon(await source("favicon.svg"), tokens), {width: 180, fonts: []})
  );
  return {file: "card.png", ...CARD, alt: `${dyad.title}. ${words}`};
}

/** The rasteriser knows no media, and an icon that is a bitmap has no dark form. */
const bitmapIcon = (svg: string, tokens: Tokens): string =>
  resolveTokens(svg.replace(/@media[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g, ""), tokens);
