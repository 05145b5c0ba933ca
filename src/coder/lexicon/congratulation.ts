import {anyOf} from "../text/any-of.js";
import {expandLiteral} from "../text/expand-literal.js";
import type {LanguageRows} from "./lexicon-rows.js";

/** Beginnings of words that congratulate, as they are written, in any language. */
export function congratulationOf(languages: readonly LanguageRows[]): RegExp {
  const stems = languages.flatMap((files) => congratulating(files)).flatMap(({phrase}) => expandLiteral(phrase));
  return new RegExp(anyOf(stems), "i");
}

/** The rows of a language that hold them. */
export function congratulating({words}: LanguageRows): readonly {phrase: string}[] {
  return words.filter((row) => row.class === "congratulates");
}
