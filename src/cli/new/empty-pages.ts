/** What of the old story must not stand in the pages of the new one. */
export interface PageChange {
  /** Words of the old story and what stands in their place, e.g. its title and its capitals. */
  swaps: readonly (readonly [before: string, after: string])[];
  /** A sentence in which one of these is left is taken out. */
  names: RegExp;
  /** Whether the data of the new story gives this fact; a sentence that names another is taken out. */
  knows: (fact: string) => boolean;
}

/** The story's page with every picture, heading and link in its place, and room for the prose. */
export function emptyStory(markdown: string, change: PageChange): string {
  let step = "";
  const blocks = blocksOf(swapped(markdown, change));
  const kept = blocks.flatMap((block) => {
    step = /<section class="step" id="([\w-]+)">/.exec(block)?.[1] ?? (block.includes("</section>") ? "" : step);
    if (block.startsWith("## ") && step !== "") return [`## Picture: ${titleOf(step, change)}`];
    if (block.startsWith('<p class="standfirst"')) return [STANDFIRST];
    return isStructure(block) ? [block] : [];
  });
  return withoutStrangers(kept.join("\n\n"), change);
}

/** Any other page: what it says holds of any two sides, but for sentences with names or facts of the old story. */
export function emptyPage(markdown: string, change: PageChange): string {
  return withoutStrangers(swapped(markdown, change), change);
}

const STANDFIRST = '<p class="standfirst">Say here, in two sentences, what this story is.</p>';

/** What stands between blank lines; code is one block whatever it holds. */
function blocksOf(markdown: string): string[] {
  const parts = markdown.split(/^(```[\s\S]*?^```)$/m);
  return parts.flatMap((part, i) =>
    i % 2 === 1
      ? [part]
      : part
          .split(/\n{2,}/)
          .map(trimLines)
          .filter(Boolean)
  );
}

function trimLines(block: string): string {
  return block.replace(/^\n+|\n+$/g, "");
}

function isStructure(block: string): boolean {
  if (/^<(p|ul)\b/.test(block)) return /^<p class="line-of-interest"/.test(block);
  return /^(---\n|<|#|::|```)/.test(block);
}

/** A working title; without its first word it would take the step's own id. */
function titleOf(slug: string, change: PageChange): string {
  return swapped(slug.replaceAll("-", " "), change);
}

function swapped(markdown: string, {swaps}: PageChange): string {
  return swaps.reduce((text, [before, after]) => text.replaceAll(before, after), markdown);
}

/** Code and structure stay as they are: a name in them is a fault that a build tells. */
function withoutStrangers(markdown: string, change: PageChange): string {
  const blocks = blocksOf(markdown).flatMap((block) => {
    if (/^(---\n|```|::|#)/.test(block) || (block.startsWith("<") && !block.startsWith("<p"))) return [block];
    const [, open = "", words = "", close = ""] = /^(<p[^>]*>)?([\s\S]*?)(<\/p>)?$/.exec(block.trim()) ?? [];
    const sentences = words.split(/(?<=[.!?][\])}”]*) (?=\S)/).filter((sentence) => !isStrange(sentence, change));
    return sentences.length > 0 ? [`${open}${sentences.join(" ")}${close}`] : [];
  });
  return `${blocks.join("\n\n").trimEnd()}\n`;
}

function isStrange(sentence: string, {names, knows}: PageChange): boolean {
  if (names.test(sentence) || sentence.includes("{claim=")) return true;
  return Array.from(sentence.matchAll(/\{\{fact ([\w.-]+)\}\}/g), ([, id]) => id ?? "").some((id) => !knows(id));
}
