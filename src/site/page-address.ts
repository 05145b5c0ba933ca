/** The address of a page of the tree under the site's: `index.html` is the site itself, others go without `.html`. */
export function pageAddress(path: string, baseUrl: string): string {
  return `${baseUrl}/${path.replace(/(^|\/)index\.html$/, "$1").replace(/\.html$/, "")}`;
}

/** The pages a search engine or a reader may be sent to: every one but that of what is missing. */
export const isPage = (file: string): boolean => file.endsWith(".html") && !/(^|\/)404\.html$/.test(file);
