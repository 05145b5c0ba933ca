/**
 * Wraps each picture of the story's steps in a `<noscript>`: there for those without scripts, and unread by a browser that
 * runs them, which needs one width of the three and that only when its steps come near (src/story/held-pictures.ts). A page
 * whose pictures stand still is left as it is.
 */
export function holdPictures(html: string): string {
  if (!html.includes('class="scrolly"')) return html;
  return html.replace(/<div class="pictures">[\s\S]*?<\/div>/g, (pictures) =>
    pictures.replace(
      /<svg class="(\w+)"[\s\S]*?<\/svg>/g,
      (svg, width: string) => `<noscript class="${width}">${svg}</noscript>`
    )
  );
}
