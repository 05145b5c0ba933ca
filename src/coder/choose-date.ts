import type {Draft} from "./draft.js";
import type {UsableDate} from "./usable-dates.js";

const REACH_PENALTY = 60;

const TOO_FAR = 400;

/** "since 2014" tells of something that lasts. */
const OPEN = new Set(["since", "until"]);

/** The date words of a stretch of the text; the expressions are in order. */
export function datesWithin(
  expressions: readonly UsableDate[],
  {start, end}: {start: number; end: number}
): UsableDate[] {
  let from = 0;
  for (let high = expressions.length; from < high; ) {
    const middle = (from + high) >> 1;
    if ((expressions[middle]?.start ?? 0) < start) from = middle + 1;
    else high = middle;
  }
  let to = from;
  while ((expressions[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to += 1;
  return expressions.slice(from, to);
}

/** The date words a mention may have, likeliest first: near its verb, in its own clause, not said of something else. */
export function rankExpressions(
  draft: Draft,
  drafts: Draft[],
  {expressions, text}: {expressions: UsableDate[]; text: string}
): UsableDate[] {
  const own = datesWithin(expressions, draft);
  const near = own.length > 0 || !draft.lookback ? own : datesWithin(expressions, draft.lookback);
  const mine = near.filter((e) => e.value.type !== "years" && !OPEN.has(e.relation ?? ""));
  const others = drafts.filter(
    (d) => d !== draft && d.sentence === draft.sentence && d.triggerStart !== draft.triggerStart
  );
  const costs = new Map(mine.map((e) => [e, costOf(e, draft, {others, text})]));
  const cost = (e: UsableDate) => costs.get(e) ?? 0;
  return mine.filter((e) => cost(e) < TOO_FAR).sort((x, y) => cost(x) - cost(y));
}

const TWIN_REACH = 60;
const TWIN = /^ (?:and|and in|y|y en|et|et en) $/;

/** "in February 2019 and May 2022": two contacts told in one breath. */
export function twin(first: UsableDate, expressions: UsableDate[], text: string): UsableDate | null {
  const near = datesWithin(expressions, {start: first.start - TWIN_REACH, end: first.end + TWIN_REACH});
  const other = near.find(
    (e) =>
      e.value.type === first.value.type &&
      (TWIN.test(text.slice(first.end, e.start)) || TWIN.test(text.slice(e.end, first.start)))
  );
  return first.value.type === "month" || first.value.type === "year" || first.value.type === "day"
    ? (other ?? null)
    : null;
}

function costOf(e: UsableDate, draft: Draft, {others, text}: {others: Draft[]; text: string}): number {
  const distance = distanceTo(e, draft);
  const nearer = others.some((other) => distanceTo(e, other) < distance);
  const between =
    e.start > draft.triggerEnd ? text.slice(draft.triggerEnd, e.start) : text.slice(e.end, draft.triggerStart);
  const clause = /[;]|, (?:when|where|while|who|after|before|which|but) /.test(between) ? REACH_PENALTY : 0;
  const occasion = e.part === "occasion" ? REACH_PENALTY * 4 : 0;
  const since = e.relation ? 2 * REACH_PENALTY : 0;
  const coarse = e.value.type === "year" ? REACH_PENALTY / 2 : 0;
  const aside = inAside(e, draft, text) ? REACH_PENALTY * 2 : 0;
  return aside + distance + (nearer ? REACH_PENALTY / 3 : 0) + clause + since + coarse + occasion;
}

/** "X, who took over two weeks ago, arrived": the words of a relative clause date what it tells. */
function inAside(e: UsableDate, draft: Draft, text: string): boolean {
  const before = text.slice(draft.start, e.start);
  const open = Math.max(...[", who ", ", which ", ", whose ", ", whom "].map((word) => before.lastIndexOf(word)));
  if (open < 0 || before.indexOf(",", open + 2) >= 0) return false;
  const close = text.indexOf(",", e.end);
  return close >= 0 && (draft.triggerStart > close || draft.triggerStart < draft.start + open);
}

function distanceTo(e: UsableDate, draft: Draft): number {
  return e.start >= draft.triggerEnd ? e.start - draft.triggerEnd : Math.max(0, draft.triggerStart - e.end);
}
