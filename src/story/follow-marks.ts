/**
 * The way from a mark to its passage and back, with the focus going along: after the jump the keyboard goes on from the
 * passage, and the way back ends on the very mark one came from, in whichever picture is on screen.
 */
export function followMarks(document: Document): void {
  let origin: {mention: string; figure: string} | null = null;
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link === null || event.defaultPrevented) return;
    const {mention, back} = link.dataset;
    if (mention !== undefined) origin = {mention, figure: link.closest("figure")?.id ?? ""};
    if (back === undefined) return;
    const mark = visibleMark(document, back, origin?.mention === back ? origin.figure : "");
    if (mark === null) return;
    event.preventDefault();
    history.pushState(null, "", `#${mark.id || "top"}`);
    reveal(mark);
  });
  const view = document.defaultView;
  view?.addEventListener("hashchange", () => goTo(document));
  view?.addEventListener("popstate", () => goTo(document));
  goTo(document);
}

function goTo(document: Document): void {
  const id = decodeURIComponent(document.location.hash.slice(1));
  if (id.startsWith("m-")) document.getElementById(id)?.focus({preventScroll: false});
  const mark = /^k[lmn]?-(.+)$/.exec(id)?.[1];
  if (mark !== undefined) reveal(visibleMark(document, mark, ""));
}

/** The mark of a mention that is on screen, in the named figure if it is there, else in the first that has one. */
function visibleMark(document: Document, mention: string, figure: string): SVGElement | null {
  const marks = [...document.querySelectorAll<SVGElement>(`a[data-mention="${CSS.escape(mention)}"]`)];
  const shown = marks.filter((mark) => mark.getClientRects().length > 0);
  return shown.find((mark) => mark.closest("figure")?.id === figure) ?? shown[0] ?? null;
}

function reveal(mark: SVGElement | null): void {
  mark?.focus({preventScroll: true});
  mark?.scrollIntoView({block: "center"});
}
