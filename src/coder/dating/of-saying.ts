import type {Draft} from "../grammar/draft.js";
import {clauseWords} from "../lexicon/clause-words.js";
import {fold} from "../text/fold.js";
import type {Page} from "./others-day.js";
import type {UsableDate} from "./usable-dates.js";

/** Letters from a contact to a day that is its own without a name before it. */
const NEAR = 30;
/** A name stands straight before the day, with or without a comma: "met X, the envoy of Y, on". */
const NAMED = /\p{Lu}[\p{L}\p{M}\p{N}'’-]*[,،]? $/u;

/**
 * "The ministry said on Monday that X had met Y on Saturday": Monday is the day on which it was said, where the contact behind
 * it has one of `days` to itself.
 */
export function isOfSaying(
  e: UsableDate,
  draft: Draft,
  {days, ...page}: Page & {days: readonly UsableDate[]}
): boolean {
  if (e.end > draft.triggerStart || e.relation !== null || !isSaid(e, draft, page)) return false;
  return days.some((day) => isPlainlyOf(day, draft, page));
}

/** "On Monday, A announced a visit", "agreed on Monday to meet": the day on which a plan was told of or made. */
export function isOfPlanning({start, end}: UsableDate, {status, triggerEnd}: Draft, {text, language}: Page): boolean {
  if (status === "occurred" || end > triggerEnd) return false;
  const {planning, planningOn} = clauseWords(language);
  const [before, behind] = [text.slice(Math.max(0, start - NEAR), start), text.slice(end, triggerEnd)];
  return planningOn.test(fold(before)) || planning.test(fold(behind));
}

/** "said on Monday that", "on Monday said that"; not "it was on Monday that". */
function isSaid({start, end, part}: UsableDate, {triggerStart}: Draft, {text, language}: Page): boolean {
  const before = fold(text.slice(Math.max(0, start - NEAR), start)).trimEnd();
  if (language.small.was_to.has(before.slice(before.lastIndexOf(" ") + 1))) return false;
  return part === "told" || clauseWords(language).opensTold.test(fold(text.slice(end, triggerStart)));
}

/** "met Y on Saturday"; not "met Y about the raid on Aleppo on Saturday". */
function isPlainlyOf({start, value}: UsableDate, {triggerEnd}: Draft, {text, language}: Page): boolean {
  if (start < triggerEnd || value.type === "offset" || value.type === "vague" || value.type === "feast") return false;
  const between = text.slice(triggerEnd, start);
  const {elsewhere, purpose} = clauseWords(language);
  if (/[;؛]/.test(between) || elsewhere.test(fold(between)) || purpose.test(between)) return false;
  return between.length <= NEAR || NAMED.test(between);
}
