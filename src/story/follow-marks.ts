/**
 * The way from a mark to its passage, with the focus going along: after the jump the keyboard goes on from the passage. An
 * open window closes, since the passage stands behind it.
 */
export function followMarks(document: Document): void {
  const view = document.defaultView;
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest('dialog a[href^="#m-"]') : null;
    link?.closest("dialog")?.close();
  });
  view?.addEventListener("hashchange", () => goTo(document));
  view?.addEventListener("popstate", () => goTo(document));
  goTo(document);
}

function goTo(document: Document): void {
  const id = decodeURIComponent(document.location.hash.slice(1));
  if (id.startsWith("m-")) document.getElementById(id)?.focus({preventScroll: false});
}
