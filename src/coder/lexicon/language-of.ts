import {detectLanguage} from "../text/detect-language.js";
import type {SourceText} from "../types.js";
import type {Language, Lexicon} from "./lexicon.js";

/** The language a text is in and the lexicon that reads it, or why there is none. */
export interface LanguageFound {
  code: string;
  language: Language;
  /** Why the text is not coded; null where it is. */
  reason: string | null;
}

const USUAL = "en";

/**
 * A text's language as its list of sources states it, else as its words tell, else the usual one. Throws only where the
 * lexicon holds no language at all.
 */
export function languageOf(source: SourceText, lexicon: Lexicon): LanguageFound {
  const usual = lexicon.languages.get(USUAL) ?? [...lexicon.languages.values()][0];
  if (!usual) throw new Error("the lexicon has no language; add a folder such as data/lexicon/en/");
  const code = source.language?.slice(0, 2).toLowerCase() ?? detectLanguage(source.text) ?? usual.code;
  const language = lexicon.languages.get(code);
  if (language) return {code, language, reason: null};
  return {
    code,
    language: usual,
    reason: `not coded: there is no lexicon for language "${code}"; add data/lexicon/${code}/`
  };
}
