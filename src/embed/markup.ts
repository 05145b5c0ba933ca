const entities: Record<string, string> = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"};

/** The text with everything that could be markup made visible as text. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** JSON that cannot end the attribute or the script it stands in. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

/** Marks lead to places of the story's page; elsewhere they need its address, with a slash at its end. */
export function linkHome(svg: string, home: string): string {
  return svg.replace(/(<a\b[^>]*\shref=")#/g, `$1${home}#`);
}
