/** What is made after the pieces of the story: first the figures, then the blocks that take as long as all the others. */
export type Late = "figures" | "rest";

/** The last of these that a page has room for; null where it has room for none. */
export function lateOn(html: string): Late | null {
  if (/<!--piece blocks\/(embeds|notebook)-->/.test(html)) return "rest";
  return /<!--piece figures\//.test(html) ? "figures" : null;
}
