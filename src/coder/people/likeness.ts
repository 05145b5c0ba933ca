import type {Interval} from "../../time/interval.js";
import type {Offices} from "../lexicon/cast.js";
import type {PersonRow} from "../lexicon/lexicon-rows.js";
import {fold} from "../text/fold.js";
import {type Member, memberLike} from "./entities.js";

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

/** A head of government is more than "the minister". */
const PREMIER = "prime_minister";

/** Offices that a wider word may mean: "the general" is a chief of staff told of before. */
const MEANS: Readonly<Record<string, readonly string[]>> = {
  minister: ["foreign_minister", "defence_minister"],
  leader: ["president", "supreme_leader"],
  general: ["chief_of_staff", "defence_minister", "quds_commander", "security_chief"],
  diplomat: ["foreign_minister", "deputy_foreign_minister", "ambassador", "envoy"],
  envoy: ["adviser", "deputy_foreign_minister", "ambassador"],
  vice_president: ["first_vice_president"]
};

/** Whether somebody heard may be meant by an office named now. */
export function fitsRole(heard: Member, like: Member, offices: Offices): boolean {
  const role = like.role ?? "";
  const told = heard.role;
  const wider = MEANS[role];
  if (told !== null && (told === role || wider?.includes(told))) return true;
  if (role === "minister" && told !== PREMIER && told?.endsWith("_minister")) return true;
  if (role === "minister" && told === "chief_of_staff") return false;
  const person = heard.candidates.length === 1 ? heard.candidates[0] : undefined;
  return person !== undefined && (wider ?? [role]).some((r) => offices.held(person, r));
}

/** "the outgoing president", "the acting minister": nobody whom the text knows as holding the office for good. */
export function fitsStatus({status, candidates}: Member, like: Member, offices: Offices): boolean {
  if (like.status !== "former" && like.status !== "acting") return true;
  if (status !== null) return status === like.status;
  const [person, ...more] = candidates;
  if (like.status === "former" || !person || more.length > 0) return false;
  return offices.spellsOf(person).some((spell) => spell.status === "acting");
}

/** The office somebody goes by in the text, else the one held when it was published, else any. */
export function roleOf(member: Member, offices: Offices, published: Interval | null): string | null {
  if (member.role && member.role !== "counterpart" && member.role !== "general") return member.role;
  const person = member.candidates.length === 1 ? member.candidates[0] : undefined;
  if (!person) return null;
  return (offices.spellsOf(person, published)[0] ?? offices.spellsOf(person)[0])?.role ?? null;
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

/** Words for anybody who holds some office. */
export const ANYBODY = new Set(["official", "diplomat"]);
/** Offices that say little: "the two diplomats" are the two told of. */
export const GENERIC = new Set(["diplomat", "official", "minister", "general", "nominal", "head"]);

/** What a text is about and which offices are known. */
interface Known {
  sides: readonly string[];
  offices: Offices;
  published: Interval | null;
}

/** "X, who heads a committee, … The deputy": the one subject told of just before of whom no office is known. */
export function officeless(like: Member, told: Member[], known: Known & {cast: readonly PersonRow[]}): Member | null {
  const {sides, offices, published} = known;
  if (!ANYBODY.has(like.role ?? "")) return onlyHolder(like, known);
  const people = unique(told.filter((m) => m.name !== null && isOfSides(m, sides)));
  const [only, ...more] = people.filter((m) => roleOf(m, offices, published) === null);
  return only && more.length === 0 ? only : null;
}

/** The one of a side whom the text names and who holds the office, or who once held it. */
export function castHolder(
  {role}: Member,
  side: string,
  {cast, offices, published}: {cast: readonly PersonRow[]; offices: Offices; published: Interval | null}
): PersonRow | undefined {
  const people = cast.filter((p) => p.side === side);
  const now = people.filter((p) => offices.held(p, role ?? "", published));
  const ever = now.length === 1 ? now : people.filter((p) => offices.held(p, role ?? ""));
  return ever.length === 1 ? ever[0] : undefined;
}

/** "The A-ian energy minister … Y joined from the capital": the only one of a side still to be named of whom no office is known. */
export function officelessToCome(
  {level, status, role}: Member,
  side: string,
  {cast, heard, offices}: {cast: readonly PersonRow[]; heard: readonly {member: Member}[]; offices: Offices}
): PersonRow | null {
  if (level !== "minister" || status !== null || offices.isHeld(side, role ?? "")) return null;
  const open = cast.filter(
    (p) => p.side === side && !heard.some((h) => h.member.candidates.includes(p)) && offices.spellsOf(p).length === 0
  );
  const [person, ...more] = open;
  return person && more.length === 0 ? person : null;
}

/** "the president-elect", of whichever side: the only one elect or acting then whom the text names. */
function onlyHolder(like: Member, known: Known & {cast: readonly PersonRow[]}): Member | null {
  const {role, status} = like;
  if (role === null || (status !== "elect" && status !== "acting")) return null;
  const {offices, published, cast, sides} = known;
  const fits = (p: PersonRow) =>
    sides.includes(p.side) &&
    offices.held(p, role, published) &&
    offices.spellsOf(p, published).some((spell) => spell.role === role && spell.status === status);
  const [person, ...more] = cast.filter(fits);
  return person && more.length === 0
    ? memberLike(like, {candidates: [person], name: person.name, side: person.side})
    : null;
}
