const sheet =
  /<link rel="preload" as="style" href="([^"]+)">\n?|<link rel="stylesheet" type="text\/css" href="([^"]+)">/g;

/**
 * Writes a page's style sheet into the page: a reader who comes for the first time then sees it one answer of the server
 * sooner.
 *
 * @param read gives a file of the site by the address the page has for it
 */
export function inlineStyle(html: string, read: (address: string) => string): string {
  return html.replace(sheet, (_, preload?: string, address = "") =>
    preload === undefined ? `<style>${read(address).trim()}</style>` : ""
  );
}
