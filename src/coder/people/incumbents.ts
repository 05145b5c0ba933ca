import type {Interval} from "../../time/interval.js";
import type {Offices} from "../lexicon/cast.js";
import type {PersonRow} from "../lexicon/lexicon-rows.js";
import {type Member, memberLike} from "./entities.js";
import {type Heard, Memory} from "./memory.js";
import {ANYBODY, castHolder, fitsRole, fitsStatus, fitsToday, officelessToCome} from "./office-fit.js";

/** Who holds which office, of those of whom a text has spoken so far or whom it names later. */
export class Incumbents extends Memory {
  readonly offices: Offices;
  readonly sides: readonly string[];
  readonly cast: readonly PersonRow[];
  readonly published: Interval | null;

  /** `cast` are the people whom the text names in full or unmistakably anywhere, in order of appearance. */
  constructor(
    offices: Offices,
    sides: readonly string[],
    scene: {cast: readonly PersonRow[]; published: Interval | null}
  ) {
    super();
    this.offices = offices;
    this.sides = sides;
    this.cast = scene.cast;
    this.published = scene.published;
  }

  /** Who of a side the text has in a role: somebody heard before, else somebody it names later. */
  protected holder(side: string, like: Member): Member | null {
    const {role, roleWords, level, status} = like;
    const holds = ({member}: Heard) =>
      member.side === side &&
      fitsRole(member, like, this) &&
      (status === null || member.status === status || member.status === null);
    // "the late minister" is nobody's colleague any more, where another minister was told of.
    const inOffice = ({member}: Heard) => status !== null || member.status !== "former";
    const before =
      this.latest((h) => holds(h) && inOffice(h) && fitsToday(h.member, like, this)) ??
      this.latest((h) => holds(h) && inOffice(h)) ??
      this.latest(holds);
    if (before) return before.role ? before : memberLike(before, {role, level, status});
    const holder = castHolder(like, side, this);
    const subject = holder ? null : this.justTold(side);
    if (subject) return memberLike(subject, {role, roleWords, level, status});
    const person = holder ?? officelessToCome(like, side, this);
    return person ? memberLike(like, {candidates: [person], name: person.name, side}) : null;
  }

  /** Who was told of last in an office; of two in one sentence its subject. */
  protected lastOf(like: Member): Member | null {
    const fits = (h: Heard) => fitsRole(h.member, like, this) && fitsStatus(h.member, like, this);
    const last = this.inMind().findLast(fits);
    return last ? (this.latest((h) => h.sentence === last.sentence && h.subject && fits(h)) ?? last.member) : null;
  }

  /** "the A-ian official": whoever of that side was told of last. */
  protected anyOf({side, role}: Member, definite: boolean): Member | null {
    return definite && side && ANYBODY.has(role ?? "") ? this.latestOf(side) : null;
  }

  /** The office that the text gave somebody before. */
  protected roleTold({candidates: [person]}: Member): string | null {
    if (!person) return null;
    const told = this.latest(
      ({member: {role, candidates}}) => role !== null && role !== "counterpart" && candidates.includes(person)
    );
    return told?.role ?? null;
  }

  /** "X is not a man for adjectives. The country's interior minister said": the subject before, if no office of his is known. */
  private justTold(side: string): Member | null {
    const before = this.within(1).filter((h) => h.sentence < this.sentence && h.subject && h.member.side === side);
    const last = before.length === 1 ? before[0]?.member : undefined;
    const person = last?.role === null && last.candidates.length === 1 ? last.candidates[0] : undefined;
    return last && person && this.offices.spellsOf(person).length === 0 ? last : null;
  }
}
