import {fold} from "../text/fold.js";
import type {Member} from "./entities.js";

/** Whether the words name anybody at all. */
export function isSomebody(member: Member): boolean {
  return Boolean(member.name || member.candidates.length || member.role || member.outsider);
}

/** An unknown capitalised word may be anything; two of them, or one with an office or country, are a person. */
export function isPerson(member: Member): boolean {
  return member.side !== null || member.role !== null || (member.name ?? "").includes(" ");
}

const BODIES = new Set(["delegation", "institution", "leadership"]);

/** A delegation or ministry is nobody whom "he" stands for. */
export function isBody({name, role}: Member): boolean {
  return name === null && BODIES.has(role ?? "");
}

/** Each name is compared with many others; the latest are kept in mind. */
const names = new Map<string, string[]>();
const MOST_NAMES = 1000;

/** The folded words of a name. */
export function nameWords({name}: Member): string[] {
  const written = name ?? "";
  const known = names.get(written);
  if (known) return known;
  if (names.size === MOST_NAMES) names.clear();
  const words = fold(written).split(/[^\p{L}]+/u);
  names.set(written, words);
  return words;
}

/** Whether somebody is known to be of neither side. */
export function isForeign(member: Member, sides: readonly string[]): boolean {
  return member.side !== null && !sides.includes(member.side);
}

/**
 * Whether "the two" are others, of the people of a sentence, the last one first. "He had been Y's guest the day after B and C
 * left, and the two talked in May" is a sentence of ours that names others aside.
 */
export function areForeign(people: Member[], sides: readonly string[]): boolean {
  const here = unique(people);
  const ours = here.length > 3 && sides.every((side) => here.slice(-2).some((member) => member.side === side));
  return !ours && here.slice(0, 2).some((member) => isForeign(member, sides));
}

/** Whether somebody is known to be of one of the sides. */
export function isOfSides(member: Member, sides: readonly string[]): boolean {
  return member.side !== null && sides.includes(member.side);
}

/** Each person once, the first telling kept. */
export function unique(members: Member[]): Member[] {
  const seen = new Set<string>();
  return members.filter((member) => {
    const key = member.candidates[0]?.person_id ?? `${member.name}/${member.role}/${member.side}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** "A spoke with B of another country. Their conversation": the two told of, where one is a foreigner. */
export function foreignPair(told: Member[], sides: readonly string[]): Member[] | null {
  const placed = unique(told.filter((m) => m.side !== null));
  return placed.length === 2 && placed.some((m) => isForeign(m, sides)) ? placed : null;
}

/** "A visit by X and Y … Z received the two": the only two told of before, both of the other side. */
export function companyOf({side}: Member, told: Member[]): Member[] | null {
  const before = unique(told.filter((m) => m.name !== null && m.side !== side));
  const [first, second] = before;
  return first?.side && before.length === 2 && first.side === second?.side ? before : null;
}

/** Whether "the A-ian" may be this member: one of that side, no former office holder and no "leadership". */
export function speaksFor({side, status, role}: Member, country: string): boolean {
  return side === country && status !== "former" && role !== "leadership";
}
