import type {SmallWords} from "./small-words.js";

/** Whether a word before a noun says that it was told of or is somebody's: "the", "his", "al" of Spanish. */
export function isDefinite(small: SmallWords, form: string): boolean {
  if (small.definite.has(form) || small.contracted.has(form)) return true;
  for (const article of small.article) if (form.startsWith(article)) return true;
  return false;
}
