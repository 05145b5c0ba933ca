/** The text with a capital first letter. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The text with a small first letter, as it stands inside a sentence. */
export function small(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** A list as prose writes it: "a", "a and b", "a, b and c". */
export function listOf(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
