// A step's pictures are in the page for those without scripts. With scripts they would be thousands of elements that nobody
// sees, so the site wraps them in <noscript>, which a browser that runs scripts leaves unread.

/** The picture of a step for a width: the one in the page or, where it is held back, a copy made of its markup. */
export function pictureIn(section: Element, width: string): SVGSVGElement | null {
  const there = section.querySelector<SVGSVGElement>(`svg.${width}`);
  const held = there === null ? section.querySelector(`noscript.${width}`)?.textContent : null;
  return held ? new DOMParser().parseFromString(held, "text/html").querySelector("svg") : there;
}

/** Brings the pictures into the page once it is printed, or the screen is too low for one that moves. */
export function unfoldPictures(document: Document): void {
  const unfold = (): void => {
    for (const held of document.querySelectorAll(".pictures > noscript")) held.outerHTML = held.textContent ?? "";
  };
  // As in the style sheet.
  const moving = matchMedia("screen and (min-height: 500px)");
  const look = (): void => {
    if (!moving.matches) unfold();
  };
  look();
  moving.addEventListener("change", look);
  document.defaultView?.addEventListener("beforeprint", unfold);
}
