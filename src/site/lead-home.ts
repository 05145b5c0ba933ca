/**
 * Leads every link to a place the page does not have to that place on the story's page. Figures and their marks stand on
 * several pages; the passages they lead to stand on one.
 */
export function leadHome(html: string): string {
  const places = new Set(Array.from(html.matchAll(/\sid="([^"]+)"/g), ([, id]) => id));
  return html.replace(/(\shref=")#([^"]+)"/g, (link, start: string, id: string) =>
    places.has(id) || places.has(decoded(id)) ? link : `${start}./#${id}"`
  );
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
