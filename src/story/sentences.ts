/** A sentence of a page that may stand only while something is so. */
export interface Sentence {
  /** All of it as it stands in the Markdown, mark and all. */
  markup: string;
  words: string;
  /** The claim it makes; null for one that rests on its facts alone. */
  claim: string | null;
  /** How it tells the claim: `holds`, `as-found`, `fails`, or what somebody wrote in their place. */
  how: string;
  /** What the page says in its place when it can no longer be said; null where nobody wrote that. */
  soft: string | null;
  /** From 1. */
  line: number;
  paragraph: string;
}

/**
 * The sentences of a page that depend on a claim or on facts, in their order: `[words]{claim=id}`, with ` as-found` or
 * ` fails` after the id, and ` soft="other words"` for when that is no longer so; `[words]{soft="other words"}` rests on
 * the facts it names.
 */
export function sentencesIn(markdown: string): Sentence[] {
  let offset = 0;
  return markdown.split(/(\n\s*\n)/).flatMap((paragraph) => {
    const found = Array.from(paragraph.matchAll(marked), (match) => sentenceOf(match, {paragraph, offset, markdown}));
    offset += paragraph.length;
    return found;
  });
}

const marked = /\[([^[\]]*)\]\{(?=claim=|soft=)(?:claim=([\w-]+)(?: ([\w-]+))?)? ?(?:soft="([^"{}]*)")?\}/g;

interface Place {
  paragraph: string;
  offset: number;
  markdown: string;
}

function sentenceOf(match: RegExpExecArray, {paragraph, offset, markdown}: Place): Sentence {
  const [markup, words = "", claim, how, soft] = match;
  const line = markdown.slice(0, offset + match.index).split("\n").length;
  return {markup, words, claim: claim ?? null, how: how ?? "holds", soft: soft || null, line, paragraph};
}
