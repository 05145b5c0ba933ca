/** Where the words of a quotation stand. */
export interface Quoted {
  article_id: string;
  /** The text's number on the page. */
  number: number;
}

export interface QuotedText {
  article_id: string;
  text: string;
}

// Fewer words than these are an expression that several texts may share, not somebody's sentence.
const leastWords = 4;

/** The quotations of a page, by their words, that stand in a text word for word; of each the first text. */
export function quotesIn(prose: string, texts: readonly QuotedText[]): Record<string, Quoted> {
  const plain = texts.map(({article_id, text}) => ({article_id, text: text.replace(/\s+/g, " ")}));
  const quotes: Record<string, Quoted> = {};
  for (const [, words = ""] of prose.matchAll(/“([^”]+)”/g)) {
    const place = plain.findIndex(({text}) => text.includes(words));
    const found = plain[place];
    if (found !== undefined && words.split(/\s+/).length >= leastWords)
      quotes[words] = {article_id: found.article_id, number: place + 1};
  }
  return quotes;
}
