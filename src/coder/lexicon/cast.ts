import {dayNumber} from "../../time/day.js";
import {parseEdtf} from "../../time/edtf.js";
import type {Interval} from "../../time/interval.js";
import type {LexiconRows, PersonRow, TenureFact} from "./lexicon-rows.js";

/** A tenure with its days resolved; `end` is the first day after it. */
interface Spell extends TenureFact {
  role: string;
  from: number;
  until: number;
}

const NO_SPELLS: Spell[] = [];
const LEADERS = new Set(["president", "supreme_leader"]);

/** Who held which office when, indexed for the coder. */
export class Offices {
  private readonly spells: Spell[];
  private readonly byPerson = new Map<string, Spell[]>();
  private readonly rows: LexiconRows;

  constructor(rows: LexiconRows) {
    this.rows = rows;
    const roles = new Map(rows.offices.map((office) => [office.office_id, office.role]));
    this.spells = rows.tenures.map((tenure) => ({
      ...tenure,
      role: roles.get(tenure.office_id) ?? "",
      from: bound(tenure.start, "earliest", Number.NEGATIVE_INFINITY),
      until: bound(tenure.end, "latest", Number.POSITIVE_INFINITY)
    }));
    for (const spell of this.spells) {
      const list = this.byPerson.get(spell.person_id) ?? [];
      list.push(spell);
      this.byPerson.set(spell.person_id, list);
    }
  }

  /** The spells of one person that touch an interval; all of them when it is null. */
  spellsOf(person: PersonRow | string, when: Interval | null = null): Spell[] {
    const id = typeof person === "string" ? person : person.person_id;
    const spells = this.byPerson.get(id) ?? [];
    if (!when || spells.length === 0) return spells;
    const [from, to] = [dayNumber(when.earliest), dayNumber(when.latest)];
    return spells.filter((spell) => spell.from <= to && spell.until > from);
  }

  /** Whether a person is known to have held a role of a side, within the interval when one is given. */
  held(person: PersonRow, role: string, when: Interval | null = null): boolean {
    const spells = this.spellsAs(person, role);
    if (when === null || spells.length === 0) return spells.length > 0;
    const touching = this.spellsOf(person, when);
    return spells.some((spell) => touching.includes(spell));
  }

  /** Whether a person is known to have come to hold a role by the end of the interval; ever, where none is given. */
  heldBy(person: PersonRow, role: string, when: Interval | null): boolean {
    const spells = this.spellsAs(person, role);
    if (when === null || spells.length === 0) return spells.length > 0;
    const last = dayNumber(when.latest);
    return spells.some((spell) => spell.from <= last);
  }

  /** Whether every office a person is known to have held has ended by the last day of the interval. */
  hasLeft({person_id}: PersonRow, by: Interval): boolean {
    const spells = this.byPerson.get(person_id) ?? NO_SPELLS;
    const last = dayNumber(by.latest);
    return spells.length > 0 && spells.every(({until}) => until <= last);
  }

  private spellsAs({person_id}: PersonRow, role: string): Spell[] {
    const leads = role === "leader";
    const fits = (spell: Spell) => spell.role === role || (leads && LEADERS.has(spell.role));
    return this.byPerson.get(person_id)?.filter(fits) ?? NO_SPELLS;
  }

  /** Whether anybody of a side is known to have held a role, within the interval when one is given. */
  isHeld(side: string, role: string, when: Interval | null = null): boolean {
    const office = this.officeOf(side, role)?.office_id;
    if (office === undefined) return false;
    const [from, to] = when ? [dayNumber(when.earliest), dayNumber(when.latest)] : [-Infinity, Infinity];
    return this.spells.some((spell) => spell.office_id === office && spell.from <= to && spell.until > from);
  }

  /** What an office of this role is called anywhere, for people of other countries. */
  labelOf(role: string): string | null {
    return this.rows.offices.find((office) => office.role === role)?.office ?? null;
  }

  /** The office of a side that goes by a role, or null where the lexicon has none. */
  officeOf(side: string, role: string): {office_id: string; office: string} | null {
    return this.rows.offices.find((office) => office.side === side && office.role === role) ?? null;
  }
}

function bound(edtf: string | null, end: "earliest" | "latest", open: number): number {
  if (!edtf) return open;
  const day = parseEdtf(edtf)[end];
  return day ? dayNumber(day) : open;
}
