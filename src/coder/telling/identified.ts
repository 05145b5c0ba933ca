import type {Draft} from "../grammar/draft.js";
import {beforeArticle, isHuman, type Reading, wordAt, wordsBetween} from "../grammar/reading.js";
import {distinct, filled} from "../people/member-key.js";
import {isNationOnly} from "../people/nation-only.js";

/** "A letter came. It was signed by X", "addressed to Y, it said": who wrote it or whom it was for. */
export function identified(draft: Draft, reading: Reading, missing: string): Draft | null {
  for (const [i, unit] of reading.units.entries()) {
    const member = isHuman(unit) && !unit.entity.possessive ? reading.members.get(unit.entity)?.[0] : undefined;
    if (member?.side !== missing || isNationOnly(member)) continue;
    const says = saysOf(reading, i);
    if (says === null) continue;
    const writer = says === "sender" ? missing : (draft.members[0]?.side ?? null);
    return {...draft, initiator: writer, members: filled(distinct([...draft.members, member]))};
  }
  return null;
}

function saysOf(reading: Reading, i: number): "sender" | "reader" | null {
  const at = beforeArticle(reading, i - 1);
  if (at < 0 || wordsBetween(reading, at, i) > 1) return null;
  const word = wordAt(reading, at) ?? "";
  if (word === "addressed") return "reader";
  const {from = 0, meaning} = reading.units[at]?.item ?? {};
  if (/^(to|prep)$/.test(word) && reading.small.meant_for.has(reading.tokens.form[from - 1] ?? "")) return "reader";
  if (word === "from") return "sender";
  return meaning?.kind === "invite" && /^(came_from|asked_by)$/.test(meaning.frame) ? "sender" : null;
}
