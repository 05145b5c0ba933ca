import {addDays} from "../../time/day.js";
import {parseEdtf} from "../../time/edtf.js";
import {intersect, type OpenInterval} from "../../time/interval.js";
import type {Offices} from "../lexicon/cast.js";
import type {Member} from "../people/entities.js";

/** The days on which everybody named with an office held it. */
export function tenureBound(members: Member[], offices: Offices): OpenInterval {
  let bound: OpenInterval = {earliest: null, latest: null};
  for (const member of members) {
    const person = member.candidates.length === 1 ? member.candidates[0] : undefined;
    if (!person || !member.role || member.status === "former") continue;
    const spells = offices
      .spellsOf(person)
      .filter((s) => fits(s.role, member.role ?? "") && (member.status === null || s.status === member.status));
    const first = spells.map((s) => (s.start ? parseEdtf(s.start).earliest : null));
    const last = spells.map((s) => (s.end ? dayBefore(parseEdtf(s.end).latest) : null));
    if (spells.length === 0) continue;
    const span = {
      earliest: first.includes(null) ? null : (first.sort()[0] ?? null),
      latest: last.includes(null) ? null : (last.sort().at(-1) ?? null)
    };
    bound = intersect(bound, span) ?? bound;
  }
  return bound;
}

function fits(office: string, role: string): boolean {
  return office === role || (role === "leader" && (office === "president" || office === "supreme_leader"));
}

function dayBefore(day: string | null): string | null {
  return day === null ? null : addDays(day, -1);
}
