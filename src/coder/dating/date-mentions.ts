import {datesWithin} from "../dates/dates-within.js";
import type {Draft} from "../grammar/draft.js";
import {countedFrom, isBeside} from "./counted-from.js";
import {dateDraft} from "./date-draft.js";
import type {Dated, DatingSetting} from "./dated.js";
import {openTimeline, siblingsOf, type Timeline} from "./timeline.js";
import type {UsableDate} from "./usable-dates.js";

/** Gives every draft the days it can have taken place on, in reading order. */
export function dateMentions(drafts: Draft[], expressions: UsableDate[], setting: DatingSetting): Dated[] {
  const line = openTimeline(drafts, expressions, setting);
  const beside = expressions.filter(isBeside);
  for (const draft of drafts)
    for (const next of [...basesOf(draft, beside, line), draft])
      if (!line.dated.has(next)) line.dated.set(next, dateDraft(next, line));
  return drafts.flatMap((draft) => line.dated.get(draft) ?? []);
}

/** Those of its sentence from which a draft is counted: "two days after meeting Y". */
function basesOf(draft: Draft, beside: readonly UsableDate[], line: Timeline): Draft[] {
  if (beside.length === 0) return [];
  return datesWithin(beside, draft).flatMap((e) => countedFrom(e, siblingsOf(line, draft), line.text) ?? []);
}
