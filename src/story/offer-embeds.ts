import {copyOut, whole} from "./copy-out.js";
import {type Chosen, optionFields, withOptions} from "./embed-options.js";
import {frozenSnippet} from "./frozen-snippet.js";
import {previewEmbed} from "./preview-embed.js";

/** Brings the page for editors to life: options, a preview at three widths, buttons that copy, a snippet that never changes. */
export function offerEmbeds(document: Document): void {
  const offers = document.querySelector<HTMLElement>(".offers");
  if (offers === null) return;
  const {language = "en", first = "", last = ""} = offers.dataset;
  const made = Array.from(offers.querySelectorAll<HTMLElement>(".offer"), (offer) => bringToLife(document, offer));
  offers.prepend(
    optionFields(document, {language, years: [Number(first), Number(last)]}, (chosen) => {
      for (const choose of made) choose(chosen);
    })
  );
}

function bringToLife(document: Document, offer: HTMLElement): (chosen: Chosen) => void {
  const {slug = "", version = "", asOf = ""} = offer.dataset;
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  const say = (words: string): void => {
    status.textContent = words;
  };
  const asked = Array.from(offer.querySelectorAll<HTMLElement>("pre.snippet"), (place) => {
    const snippet = whole(place.textContent ?? "", document.baseURI);
    place.textContent = snippet;
    const copy = button(document, "Copy", async () => say(await copyOut(place.textContent ?? "")));
    // There are many of them: whoever hears one alone hears what it copies.
    copy.setAttribute("aria-label", `Copy: ${place.getAttribute("aria-label") ?? "the snippet"}`);
    place.after(copy);
    return {place, snippet};
  });
  let chosen: Chosen = {};
  const freeze = button(document, "Copy the frozen chart", async () => {
    const snippet = await frozenSnippet(document, {slug, version, asOf, base: document.baseURI});
    const size = Math.ceil(snippet.length / 1000);
    say(`${await copyOut(withOptions(snippet, chosen))} ${size} kB, with its picture and rows within.`);
  });
  const preview = previewEmbed(document, slug, offer.querySelector("h3")?.textContent ?? "");
  offer.querySelector(".frozen")?.append(freeze);
  offer.append(status, preview.element);
  return (next) => {
    chosen = next;
    for (const {place, snippet} of asked) place.textContent = withOptions(snippet, next);
    preview.choose(next);
  };
}

function button(document: Document, words: string, act: () => Promise<void>): HTMLElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = words;
  made.addEventListener("click", () => void act());
  return made;
}
