import {copyOut} from "./copy-out.js";

// How long, in milliseconds, a button tells what came of it.
const told = 2500;

/** Puts a button beside what readers take along (`data-copy`): citations, an address. Without scripts the words can be marked. */
export function offerCopies(document: Document): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-copy]")) {
    const button = copyButton(element);
    element.after(element.matches("dd") ? inDescription(button) : button);
  }
}

/** A list of descriptions holds nothing but terms and descriptions. */
function inDescription(button: HTMLButtonElement): HTMLElement {
  const place = button.ownerDocument.createElement("dd");
  place.append(button);
  return place;
}

function copyButton(element: HTMLElement): HTMLButtonElement {
  const button = element.ownerDocument.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy";
  button.setAttribute("aria-live", "polite");
  button.addEventListener("click", async () => {
    button.textContent = await copyOut(element.textContent?.trim() ?? "");
    setTimeout(() => {
      button.textContent = "Copy";
    }, told);
  });
  return button;
}
