import type {Draft} from "../grammar/draft.js";
import {membersOf, sideOf} from "../grammar/members-of.js";
import {isHuman, type Reading} from "../grammar/reading.js";
import type {Scene} from "../grammar/scene.js";
import {isPair} from "../people/any-pair.js";
import {type Member, unitFrom, unitTo} from "../people/entities.js";
import {distinct} from "../people/member-key.js";
import {beginsAt, saysAmong} from "../text/words-at.js";

/** Words around a verb within which "separately" belongs to it. */
const NEAR = 2;

/** "held separate meetings with A and B": one contact with each. */
export function separated(scene: Scene, t: number, draft: Draft): Draft[] {
  // Letters that say the same to two people are one message to both.
  if (draft.channel === "message") return [draft];
  const apart =
    saysApart(scene.reading, t) || listsApart(scene.reading, draft.used) || endsApart(scene.reading, draft.used);
  if (!apart) return [draft];
  const each = draft.used.flatMap((i) => {
    const unit = scene.reading.units[i];
    return isHuman(unit) ? [{at: unitFrom(unit), members: membersOf(scene, unit.entity, [])}] : [];
  });
  const others = draft.members.filter((m) => !each.some(({members}) => sideOf(members) === m.side));
  const drafts = each.flatMap(({at, members}) => one(scene, {...draft, others, at, met: members}));
  return each.length > 1 && drafts.length > 0 ? drafts : [draft];
}

function one(
  {reading, sides}: Scene,
  {others, met, at, ...draft}: Draft & {others: Member[]; met: Member[]; at: number}
): Draft[] {
  const members = distinct([...others, ...met]);
  if (!isPair(sides, members)) return [];
  const triggerStart = reading.tokens.start[at] ?? draft.triggerStart;
  return [{...draft, members, triggerStart, apart: true, rules: [...draft.rules]}];
}

/** "met A and, separately, B" */
function listsApart({units, tokens, small}: Reading, used: readonly number[]): boolean {
  if (used.length < 2) return false;
  const [first, last] = [units[Math.min(...used)], units[Math.max(...used)]];
  if (!first || !last) return false;
  return saysAmong(tokens, small.apart_from, {from: unitTo(first), to: unitFrom(last)});
}

/** "received A and B on Monday in separate meetings" */
function endsApart({units, tokens, small, dated}: Reading, used: readonly number[]): boolean {
  const last = units[Math.max(...used)];
  if (used.length < 2 || !last || small.apart_from.size === 0) return false;
  let from = unitTo(last);
  while (dated.has(from)) from += 1;
  return [from, from + 1].some(
    (i) => beginsAt(tokens, small.apart_from, i) && !small.one_only.has(tokens.form[i - 1] ?? "")
  );
}

function saysApart({units, tokens, small}: Reading, t: number): boolean {
  const {item} = units[t] ?? {};
  if (!item || small.apart_from.size === 0) return false;
  for (let i = Math.max(0, item.from - NEAR); i < item.to + NEAR; ++i)
    if (beginsAt(tokens, small.apart_from, i) && !small.one_only.has(tokens.form[i - 1] ?? "")) return true;
  return false;
}
