import {isAnyPair} from "./any-pair.js";
import {type Entity, emptyMember, type Member, memberLike} from "./entities.js";
import {Incumbents} from "./incumbents.js";
import {
  areForeign,
  companyOf,
  foreignPair,
  isForeign,
  isOfSides,
  isPerson,
  isSomebody,
  nameWords,
  speaksFor,
  unique
} from "./likeness.js";
import {type Heard, RECENT} from "./memory.js";
import {fitsRole, GENERIC, officeless, roleOf} from "./office-fit.js";
import {outgoing} from "./outgoing.js";
import {settledAlias} from "./settle-alias.js";

/** Sentences back to which "the two diplomats" may reach. */
const NEAR = 6;

/** Settles surnames, "the minister", "his counterpart", "he" and "the two" by what a text has spoken of so far. */
export class Discourse extends Incumbents {
  /**
   * The members of an entity with names, sides and offices settled as far as the text so far allows; "they" among those of
   * this sentence who are heard before word `until`.
   */
  settle(entity: Entity, until = Number.POSITIVE_INFINITY): Member[] {
    if (entity.reference === "two" && entity.members.length > 0)
      return this.isPairOfOthers(entity) ? entity.members : this.bothWith(entity.members[0] as Member);
    if (entity.reference === "two") return this.both();
    if (entity.reference === "three") return this.three(until);
    if (entity.reference === "they") {
      const both = this.severalAtOnce(until) ?? this.both(2, until);
      return both.length > 1 ? both : [];
    }
    const like = entity.members[0];
    if (entity.plural && like && entity.members.every((m) => m.side === null))
      return this.holders(like) ?? entity.members;
    const settled = entity.members.map((member) => this.settleMember(member, entity.definite));
    // "the C-ian" of whom nothing was told is somebody else all the same.
    return settled.filter((member) => isSomebody(member) || isForeign(member, this.sides));
  }

  /** Who heard before word `at` may be meant by an office, likeliest first. */
  fitting(like: Member, at: number): Member[] {
    const fits = this.inMind()
      .filter((h) => h.at < at && fitsRole(h.member, like, this))
      .reverse();
    return unique(fits.map((h) => h.member));
  }

  /** Whether nobody of another country was told of lately. */
  amongOurselves(): boolean {
    return !this.within(RECENT).some((h) => isForeign(h.member, this.sides));
  }

  /** The person of a side told of in the sentence before this one. */
  justBefore(side: string): Member | null {
    const before = this.within(1).filter((h) => h.sentence < this.sentence && h.member.status !== "former");
    if (before.some((h) => isForeign(h.member, this.sides))) return null;
    return before.findLast((h) => h.member.side === side)?.member ?? null;
  }

  private both(reach = 4, until = Number.POSITIVE_INFINITY): Member[] {
    const near = (h: Heard) => h.sentence < this.sentence || h.at < until;
    const here = this.within(0).flatMap((h) => (near(h) && isPerson(h.member) ? [h.member] : []));
    const [last, before] = unique(here.reverse());
    if (last && before && areForeign(here, this.sides)) return [before, last];
    const told = this.within(1).flatMap((h) => (near(h) ? [h.member] : []));
    const pair = last ? (before ? null : companyOf(last, told)) : foreignPair(told, this.sides);
    if (pair) return pair;
    return this.sides.flatMap((side) => this.latestOf(side, reach, until) ?? []);
  }

  private bothWith(like: Member): Member[] {
    const holders = this.sides.map((side) => this.holder(side, like));
    const known = like.role === "minister" && holders.every((member) => member !== null);
    if (!known && GENERIC.has(like.role ?? "")) {
      const near = this.within(NEAR).filter((h) => fitsRole(h.member, like, this));
      const fitting = this.sides.flatMap((side) => near.findLast((h) => speaksFor(h.member, side))?.member ?? []);
      if (fitting.length > 1) return fitting;
      if (this.both().length > 1) return this.both();
    }
    return this.sides.map((side, i) => holders[i] ?? memberLike(like, {side}));
  }

  /** "the presidents": the holders on both sides where the text names both. */
  private holders(like: Member): Member[] | null {
    if (isAnyPair(this.sides)) return null;
    const others = this.inMind().some((h) => h.member.side !== null && !isOfSides(h.member, this.sides));
    if (others && !this.areBothNear()) return null;
    const members = this.sides.map((side) => this.holder(side, like));
    return members.every((member) => member !== null) ? members : null;
  }

  /** "A and C signed. The two countries' ministers met": one of them is no side of the story, and no such two were told of. */
  private isPairOfOthers({members}: Entity): boolean {
    const near = this.countriesNear();
    const known = (side: string) =>
      this.latest((h) => h.member.side === side && members.some((like) => fitsRole(h.member, like, this)));
    if (isAnyPair(this.sides) || this.sides.every((side) => known(side) !== null)) return false;
    return near.length > 1 && near.some((country) => !this.sides.includes(country)) && !this.areBothNear();
  }

  /** "A and B keep in step. Their presidents spoke": of those two countries, whoever else was told of. */
  private areBothNear(): boolean {
    const near = this.countriesNear();
    return near.length === this.sides.length && this.sides.every((side) => near.includes(side));
  }

  private settleMember(member: Member, definite: boolean): Member {
    if (member.outsider) return member;
    if (member.candidates.length > 1) return settledAlias(member, this, (test) => this.latest((h) => test(h.member)));
    if (member.candidates.length === 1)
      return this.isServant(member) ? memberLike(member, {candidates: [], name: null}) : member;
    if (member.name) return this.settleName(member);
    if (member.role) return this.settleRole(member, definite);
    return member.side ? (this.spokenOf(member.side) ?? member) : member;
  }

  /** "the adviser to the leader, X Y": whoever holds a high office is nobody's adviser, the name is the leader's. */
  private isServant({role, candidates: [person]}: Member): boolean {
    const serves = role === "adviser" || role === "envoy";
    return serves && person !== undefined && this.offices.held(person, "leader", this.published);
  }

  /** A surname that the lexicon does not list, after the full name was told. */
  private settleName(member: Member): Member {
    const words = nameWords(member);
    const known = words.length === 1 ? this.bySurname(words[0] ?? "", member) : null;
    return known ? memberLike(known, {role: known.role ?? member.role}) : member;
  }

  /** Of several who share a surname the one of the story's sides, then the one told of last. */
  private bySurname(surname: string, {side}: Member): Member | null {
    const fits = ({member}: Heard) => {
      const name = nameWords(member);
      return (
        name.length > 1 && name.at(-1) === surname && (side === null || member.side === null || member.side === side)
      );
    };
    return this.latest((h) => isOfSides(h.member, this.sides) && fits(h)) ?? this.latest(fits);
  }

  private settleRole(member: Member, definite: boolean): Member {
    if (member.role === "counterpart") return this.counterpart(member);
    const gone = outgoing(member, this.inMind(), this);
    if (gone) return gone;
    if (member.side) return this.holder(member.side, member) ?? this.anyOf(member, definite) ?? member;
    if (!definite) return member;
    const told = this.within(2).flatMap((h) => (h.subject && h.sentence < this.sentence ? [h.member] : []));
    return this.lastOf(member) ?? officeless(member, told, this) ?? member;
  }

  /** "his counterpart there": the same office on the named side. */
  private counterpart(member: Member): Member {
    const model =
      this.latest((h) => h.member.side !== member.side && isOfSides(h.member, this.sides)) ?? this.foreignModel(member);
    const side = member.side ?? this.sides.find((s) => s !== model?.side) ?? null;
    const role = model ? (roleOf(model, this.offices, this.published) ?? this.roleTold(model)) : null;
    if (!side || !role) return memberLike(member, {side});
    const level = model?.level ?? "minister";
    const like = memberLike(emptyMember(), {side, role, roleWords: member.roleWords, level});
    return this.holder(side, like) ?? like;
  }

  /** "The C-ian minister brought his A-ian and B-ian colleagues together": of the office of whoever the sentence is about. */
  private foreignModel({side}: Member): Member | null {
    const here = this.within(0).map((h) => h.member);
    return side === null ? null : (here.find((m) => isForeign(m, this.sides) && m.role !== null) ?? null);
  }
}
