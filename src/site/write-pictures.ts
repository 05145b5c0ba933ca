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
import {stepCardSvg} from "./step-card.js";
import type {StepPage} from "./step-pages.js";

const letters = `${Array.from({length: 95}, (_, i) => String.fromCharCode(32 + i)).join("")}“”‘’–—…·`;

export interface Pictured {
  /** What the story is about. */
  words: string;
  steps: readonly Pick<StepPage, "path" | "slug" | "heading" | "alt" | "picture">[];
  /** What the marks of the steps' pictures refer to. */
  outlines: string;
}

/** Draws what has to be a bitmap: the cards of shared links, one for the story and one a step, and the icon for those who show no SVG. */
export async function writePictures(dir: string, about: About, pictured: Pictured): Promise<Map<string, Card>> {
  const {dyad} = about;
  const tokens = themeTokens(await source("style/tokens.css"), dyad.sides, "light");
  const cards = [storyCard(dir, about, pictured.words), ...(await stepCards(about, pictured))];
  const faces = await mkdtemp(join(tmpdir(), "faces-"));
  const written = new Map<string, Card>();
  try {
    const fonts = await writeRasterFonts(faces, letters + cards.map(({spelled}) => spelled).join(""));
    const drawn = await Promise.all(cards.map(({draw}) => rasterize(draw(tokens), {width: CARD.width, fonts})));
    for (const [i, {page, file, alt}] of cards.entries()) {
      await writeFile(join(dir, file), drawn[i] ?? "");
      written.set(page, {file, ...CARD, alt});
    }
  } finally {
    await rm(faces, {recursive: true, force: true});
  }
  const icon = bitmapIcon(await source("favicon.svg"), tokens);
  await writeFile(join(dir, ICON), await rasterize(icon, {width: 180, fonts: []}));
  return written;
}

const source = (path: string): Promise<string> => readFile(join(projectDir, "src", path), "utf8");

interface Drawn {
  /** The page that is shared with it. */
  page: string;
  file: string;
  alt: string;
  /** Everything it spells out. */
  spelled: string;
  draw: (tokens: Tokens) => string;
}

function storyCard(dir: string, {dyad}: About, words: string): Drawn {
  const {title} = dyad;
  const foot = "One mark a contact. Full: in the texts. Hollow: on the public record only.";
  const picture = cardPicture(publishedTable<ContactRow>(dir, "contacts"), dyad);
  return {
    page: "index.html",
    file: "card.png",
    alt: `${title}. ${words}`,
    spelled: title + words + foot,
    draw: (tokens) => cardSvg({title, words, foot, picture}, tokens)
  };
}

async function stepCards({dyad}: About, {steps, outlines}: Pictured): Promise<Drawn[]> {
  const css = await source("style/steps.css");
  return steps.map(({path, slug, heading, alt, picture}) => ({
    page: path,
    file: `card-${slug}.png`,
    alt: `${heading}. ${alt}`,
    spelled: heading + dyad.title + picture.replace(/<[^>]*>/g, ""),
    draw: (tokens) => stepCardSvg({title: heading, foot: dyad.title, picture, outlines, css}, tokens)
  }));
}

/** The rasteriser knows no media, and an icon that is a bitmap has no dark form. */
const bitmapIcon = (svg: string, tokens: Tokens): string =>
  resolveTokens(svg.replace(/@media[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g, ""), tokens);
