import type {Interval} from "../../time/interval.js";
import type {Offices} from "../lexicon/cast.js";
import type {PersonRow} from "../lexicon/lexicon-rows.js";
import {type Member, memberLike} from "./entities.js";
import {isOfSides, unique} from "./likeness.js";

/** Who is known to have held which office, and when the text was published: what came later it cannot mean. */
export interface Posts {
  offices: Offices;
  published: Interval | null;
}

/** Words for anybody who holds some office. */
export const ANYBODY = new Set(["official", "diplomat"]);
/** Offices that say little: "the two diplomats" are the two told of. */
export const GENERIC = new Set(["diplomat", "official", "minister", "general", "nominal", "head"]);

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
export function fitsRole(heard: Member, like: Member, {offices, published}: Posts): boolean {
  const role = like.role ?? "";
  const told = heard.role;
  const wider = MEANS[role];
  if (told !== null && (told === role || wider?.includes(told))) return true;
  if (role === "minister" && told !== PREMIER && told?.endsWith("_minister")) return true;
  if (role === "minister" && told === "chief_of_staff") return false;
  const person = heard.candidates.length === 1 ? heard.candidates[0] : undefined;
  return person !== undefined && (wider ?? [role]).some((r) => offices.heldBy(person, r, published));
}

/** Whether somebody goes by an office in the text or holds it when that was published. */
export function fitsToday({role, candidates}: Member, like: Member, {offices, published}: Posts): boolean {
  const [person, ...more] = candidates;
  if (role !== null && role === like.role) return true;
  return person !== undefined && more.length === 0 && offices.held(person, like.role ?? "", published);
}

/**
 * "the acting minister", "the late minister": nobody whom the text knows as holding the office for good; of whom it says
 * neither, one who was acting, or has held his last office.
 */
export function fitsStatus({status, candidates}: Member, like: Member, {offices, published}: Posts): boolean {
  if (like.status !== "former" && like.status !== "acting") return true;
  if (status !== null) return status === like.status;
  const [person, ...more] = candidates;
  if (!person || more.length > 0) return false;
  if (like.status === "former") return published !== null && offices.hasLeft(person, published);
  return offices.spellsOf(person).some((spell) => spell.status === "acting");
}

/** The office somebody goes by in the text, else the one held when it was published, else any. */
export function roleOf(member: Member, offices: Offices, published: Interval | null): string | null {
  if (member.role && member.role !== "counterpart" && member.role !== "general") return member.role;
  const person = member.candidates.length === 1 ? member.candidates[0] : undefined;
  if (!person) return null;
  return (offices.spellsOf(person, published)[0] ?? offices.spellsOf(person)[0])?.role ?? null;
}

/** Of which two sides a text tells. */
interface Known extends Posts {
  sides: readonly string[];
}

/** "X, who heads a committee, … The deputy": the one subject told of just before of whom no office is known. */
export function officeless(like: Member, told: Member[], known: Known & {cast: readonly PersonRow[]}): Member | null {
  const {sides, offices, published} = known;
  if (!ANYBODY.has(like.role ?? "")) return onlyHolder(like, known);
  const people = unique(told.filter((m) => m.name !== null && isOfSides(m, sides)));
  const [only, ...more] = people.filter((m) => roleOf(m, offices, published) === null);
  return only && more.length === 0 ? only : null;
}

/** The one of a side whom the text names and who holds the office, or who held it before. */
export function castHolder(
  {role}: Member,
  side: string,
  {cast, offices, published}: Posts & {cast: readonly PersonRow[]}
): PersonRow | undefined {
  const people = cast.filter((p) => p.side === side);
  const now = people.filter((p) => offices.held(p, role ?? "", published));
  const ever = now.length === 1 ? now : people.filter((p) => offices.heldBy(p, role ?? "", published));
  return ever.length === 1 ? ever[0] : undefined;
}

/** "The A-ian energy minister … Y joined from the capital": the only one of a side still to be named of whom no office is known. */
export function officelessToCome(
  {level, status, role}: Member,
  side: string,
  {cast, heard, offices, published}: Posts & {cast: readonly PersonRow[]; heard: readonly {member: Member}[]}
): PersonRow | null {
  if (level !== "minister" || status !== null || offices.isHeld(side, role ?? "", published)) return null;
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
