/** Whether a page has room for blocks that are made last: they take as long as all others, and each is on one page alone. */
export const needsRest = (html: string): boolean => /<!--piece blocks\/(embeds|notebook)-->/.test(html);
