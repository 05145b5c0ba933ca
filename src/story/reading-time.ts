// Words a minute of somebody who reads attentively (Brysbaert 2019, "How many words do we read per minute?": 238 for
// English non-fiction), and seconds for a look at a picture.
const wordsAMinute = 238;
const secondsAPicture = 8;

/** Whole minutes to read a page written in Markdown: its prose and a look at each picture. */
export function readingMinutes(markdown: string): number {
  const prose = proseOf(markdown);
  const words = prose.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)?.length ?? 0;
  const pictures = markdown.match(/^::(figure|block step-)/gm)?.length ?? 0;
  return Math.max(1, Math.round(words / wordsAMinute + (pictures * secondsAPicture) / 60));
}

/** What a reader reads of a page: no front matter, no markup, no directives; a fact counts as a word. */
export function proseOf(markdown: string): string {
  return markdown
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .replace(/^::.*$/gm, "")
    .replace(/\{\{fact [\w.-]+\}\}/g, "0")
    .replace(/\{(claim|soft)=[^}]*\}/g, "")
    .replace(/\]\([^)]*\)/g, "]")
    .replace(/<[^>]*>/g, " ");
}
