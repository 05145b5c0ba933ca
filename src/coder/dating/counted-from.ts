import type {Draft} from "../grammar/draft.js";
import type {UsableDate} from "./usable-dates.js";

/** Letters from "two days" to the verb or noun that they count from. */
const REACH = 45;
const STOP = /[.,;:،؛!?؟]/;
const NEXT = /^[\s,،]*$/;

/** Whether words count from whatever is told straight behind them: "two days after meeting Y". */
export function isBeside({value}: UsableDate): boolean {
  return value.type === "offset" && value.beside === true;
}

/** Letters from "a day after" to the only contact of a sentence: "his long". */
const STRAIGHT = 12;

/**
 * The contact from which "two days after" counts: of several the first behind the words, if nothing stands between; a single
 * one where it stands straight behind them, "flew home on Sunday, a day after meeting Y".
 */
export function countedFrom({end}: UsableDate, drafts: readonly Draft[], text: string): Draft | null {
  const [only] = drafts;
  if (drafts.length < 2 && !(only && only.triggerStart >= end && only.triggerStart - end <= STRAIGHT)) return null;
  const behind = drafts.filter(({triggerStart}) => triggerStart >= end && triggerStart - end <= REACH);
  const first = behind.sort((a, b) => a.triggerStart - b.triggerStart)[0];
  return first && !STOP.test(text.slice(end, first.triggerStart)) ? first : null;
}

/**
 * The words of a draft's sentence that may be its own, where some of them count from a contact told beside it: that contact
 * is not counted from itself, and the day that it is told with is not the other's.
 */
export function notCounted(
  own: readonly UsableDate[],
  draft: Draft,
  {drafts, text}: {drafts: readonly Draft[]; text: string}
): UsableDate[] {
  const counted = own.find(isBeside);
  if (!counted) return [...own];
  const base = countedFrom(counted, drafts, text);
  if (base === draft) return baseWords(own, counted, text);
  const plain = own.filter((e) => e !== counted);
  if (!base) return plain.some(({value}) => value.type !== "vague") ? plain : [...own];
  const until = draft.triggerStart > base.triggerStart ? draft.triggerStart : Number.POSITIVE_INFINITY;
  const belongs = ({start}: UsableDate) => start > base.triggerEnd && start <= until;
  return own.filter((e) => !belongs(e) || STOP.test(text.slice(base.triggerEnd, e.start)));
}

/** "met Y on 10 March", or "on 12 March, two days after meeting Y": two days before that. */
function baseWords(own: readonly UsableDate[], counted: UsableDate, text: string): UsableDate[] {
  const behind = own.filter(({start}) => start > counted.end);
  const beside = own.find(({end, start}) => start < counted.start && NEXT.test(text.slice(end, counted.start)));
  const {value} = counted;
  if (behind.length > 0 || !beside || value.type !== "offset") return own.filter((e) => e !== counted);
  return [{...counted, value: {...value, from: beside.value, count: -value.count, beside: false}}];
}
