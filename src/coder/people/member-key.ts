import type {Member} from "./entities.js";

/** What two tellings of one person share: who it is where that is known, else the words. */
export function memberKey(member: Member): string {
  return member.candidates.length === 1
    ? (member.candidates[0]?.person_id ?? "")
    : `${member.name}/${member.role}/${member.side}`;
}

/** Whether somebody is one of some people, in whatever words. */
export function isAmong(member: Member, people: readonly Member[]): boolean {
  const key = memberKey(member);
  return people.some((other) => memberKey(other) === key);
}

/** Whether all of some people are among others; nobody is among anybody. */
export function areAmong(some: readonly Member[], people: readonly Member[]): boolean {
  return some.every((member) => isAmong(member, people));
}

/** Everybody once; of two tellings of one person the first, or the first with an office. */
export function distinct(members: Member[]): Member[] {
  const byKey = new Map<string, Member>();
  for (const member of members) {
    const known = byKey.get(memberKey(member));
    byKey.set(memberKey(member), known?.role ? known : member);
  }
  return [...byKey.values()];
}

/** An office without a name is the person of that side who is said to hold it. */
export function filled(members: Member[]): Member[] {
  return members.filter(
    (m) => m.name !== null || !members.some((o) => o !== m && o.name !== null && o.side === m.side && mayHold(o, m))
  );
}

/** "the leadership", and a counterpart of nobody known: anybody of that side may be meant. */
export function isOpenOffice({name, role}: Member): boolean {
  return name === null && (role === "leadership" || role === "counterpart");
}

function mayHold(named: Member, unnamed: Member): boolean {
  return named.role === unnamed.role || named.role === null || isOpenOffice(unnamed);
}
