import type {Draft} from "../grammar/draft.js";
import type {Language} from "../lexicon/lexicon.js";
import {fold} from "../text/fold.js";
import type {UsableDate} from "./usable-dates.js";

/** "asked how the agreements of May were coming along": the month is that of the noun before it, unless that is the contact. */
export function isMonthOfThing(
  {value, start, relation}: Pick<UsableDate, "value" | "start" | "relation">,
  {triggerEnd}: Pick<Draft, "triggerEnd">,
  {text, language}: {text: string; language: Language}
): boolean {
  if (value.type !== "month" || relation !== null || start < triggerEnd) return false;
  const between = fold(text.slice(triggerEnd, start)).trimEnd();
  return language.words("of_month").some((of) => between.endsWith(` ${of}`) && between.trim() !== of);
}
