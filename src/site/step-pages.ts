import {parseHTML} from "linkedom";
import {escapeMarkup} from "../charts/markup.js";

/** A step of the story as a page of its own, which a shared link can name: what is shared shows its own picture. */
export interface StepPage {
  /** Its address in the tree, e.g. `step/last-call.html`. */
  path: string;
  slug: string;
  heading: string;
  /** Its picture in words. */
  alt: string;
  html: string;
  /** The picture that goes on its card, as SVG with the page's classes. */
  picture: string;
}

/** The pages of a story's steps, made of the story's page as Framework has rendered it. */
export function stepPages(story: string): StepPage[] {
  const {document} = parseHTML(story);
  const steps = [...document.querySelectorAll("section.step")];
  const frame = frameOf(document);
  // A document without a browser looks through all of itself for an id; the rows are some hundred.
  const rows = new Map(Array.from(document.querySelectorAll("tr[id]"), (row) => [row.id, row]));
  return steps.map((step, i) => {
    const heading = step.querySelector("h2")?.textContent?.trim() ?? "";
    const told = contentOf(step, rows);
    const around = [steps[i - 1], steps[i + 1]].map((one) => linkTo(one));
    return {
      path: `step/${step.id}.html`,
      slug: step.id,
      heading,
      alt: step.querySelector("figure .unseen")?.textContent ?? "",
      html: upOne(page(story, {heading, frame, body: `${told}\n${wayOn(step.id, around)}`})),
      picture: step.querySelector("svg.medium")?.outerHTML ?? ""
    };
  });
}

/** What every page shares: the sides' colours, the outlines of the marks, the story's name. */
function frameOf(document: Document): {title: string; pieces: string} {
  const pieces = [document.querySelector("main style"), document.querySelector("svg.outlines")];
  return {
    title: document.querySelector("title")?.textContent ?? "",
    pieces: pieces.map((piece) => piece?.outerHTML ?? "").join("\n")
  };
}

/** A step's own content. Its marks are named here by themselves, since the table that names them stays in the story. */
function contentOf(step: Element, rows: ReadonlyMap<string, Element>): string {
  const own = step.cloneNode(true) as Element;
  own.querySelector("h2")?.remove();
  for (const mark of own.querySelectorAll("a[aria-labelledby]")) {
    const row = rows.get(mark.getAttribute("aria-labelledby") ?? "");
    const [day = "", , who = ""] = Array.from(row?.querySelectorAll("td") ?? [], (cell) => cell.textContent ?? "");
    mark.removeAttribute("aria-labelledby");
    mark.setAttribute("aria-label", `${who}, ${day}`);
  }
  own.removeAttribute("id");
  // Contacts, passages and texts stand in the story, and so does its menu for sharing.
  return own.outerHTML.replace(/ href="#(?=[cmt]-)/g, ' href="./#').replace(/<!--share [\w-]+-->/g, "");
}

const linkTo = (step: Element | undefined): string =>
  step === undefined
    ? ""
    : `<a href="./step/${step.id}">${escapeMarkup(step.querySelector("h2")?.textContent?.trim() ?? "")}</a>`;

function wayOn(slug: string, [before = "", after = ""]: readonly string[]): string {
  const links = [
    `<a href="./#${slug}"><strong>Read on in the story</strong></a>`,
    ...(before === "" ? [] : [`Before: ${before}`]),
    ...(after === "" ? [] : [`Next: ${after}`])
  ];
  return `<nav class="way-on" aria-label="Ways on"><ul>${links.map((link) => `<li>${link}</li>`).join("")}</ul></nav>`;
}

interface Filling {
  heading: string;
  frame: {title: string; pieces: string};
  body: string;
}

function page(story: string, {heading, frame: {title, pieces}, body}: Filling): string {
  const main = `<a class="skip" href="#step">Skip to the text</a>
<header class="masthead"><a href="./">${escapeMarkup(title)}</a><nav aria-label="Pages"><a href="./">The story</a><a href="./explore">Explore</a><a href="./record">Charts</a><a href="./methods">Method</a></nav></header>
${pieces}
<h1 class="of-step" id="step">${escapeMarkup(heading)}</h1>
${body}
`;
  return story
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeMarkup(heading)} | ${escapeMarkup(title)}</title>`)
    .replace(/(<main[^>]*>)[\s\S]*(<\/main>)/, (_, start: string, end: string) => `${start}\n${main}${end}`);
}

/** The page lies a folder deeper than the story: relative addresses lead up first. */
function upOne(html: string): string {
  return html.replace(/\b(href|src)="\.\/([^"]*)"/g, '$1="../$2"').replace(/(\bimport\s*"|\bfrom\s*")\.\//g, "$1../");
}
