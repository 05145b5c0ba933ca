import type {Lexicon} from "../coder/lexicon.js";
import type {SourceText} from "../coder/types.js";

export function explainText(source: SourceText, lexicon: Lexicon): string {
  return `${source.article_id} ${lexicon.languages.size}\n`;
}
