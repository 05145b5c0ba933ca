import type {Entity, Member} from "./entities.js";
import {isBody, isPerson, isSomebody, speaksFor, unique} from "./likeness.js";

/** Somebody of whom a text has spoken: in which sentence, whether as its subject, and at which word. */
export interface Heard {
  member: Member;
  sentence: number;
  subject: boolean;
  at: number;
  /** Told in a clause within another: "flew on to A, where Z was less cheerful". */
  aside: boolean;
}

/** Sentences back to which "the three" may reach. */
const THREE_REACH = 3;
/** Sentences back to which somebody told of alone is looked for. */
const ALONE_REACH = 5;
/** Sentences over which a pronoun reaches back. */
export const RECENT = 4;
/** Sentences over which whoever they are about is "the A-ian". */
const ABOUT = 2;
/** Tellings of people that are kept in mind: more than any article has, and a bound for a page that is none. */
const MEMORY = 400;

/** Of whom a text has spoken so far, sentence by sentence. */
export class Memory {
  readonly heard: Heard[] = [];
  protected sentence = 0;
  /** In which sentence each country was named last. */
  private readonly countries = new Map<string, number>();

  nextSentence(): void {
    this.sentence += 1;
  }

  /** Remembers the people an entity settled on. */
  hear(entity: Entity, members: readonly Member[], {subject, aside}: Pick<Heard, "subject" | "aside">): void {
    for (const member of members) {
      if (
        entity.kind === "human" &&
        isSomebody(member) &&
        (entity.definite || member.name !== null || member.side !== null)
      )
        this.heard.push({member, sentence: this.sentence, subject, at: entity.from, aside});
    }
  }

  hearCountry(country: string): void {
    this.countries.set(country, this.sentence);
  }

  /** The countries named in this sentence or the one before. */
  protected countriesNear(): string[] {
    return [...this.countries].flatMap(([country, sentence]) => (sentence >= this.sentence - 1 ? [country] : []));
  }

  /** People whom a pronoun at word `at` may stand for, likeliest first; people of the story's sides and others alike. */
  antecedents(at: number): Member[] {
    const recent = this.within(RECENT).filter((h) => h.at < at && isPerson(h.member) && !isBody(h.member));
    const standing = ({subject, aside, sentence}: Heard) => (subject ? (aside && sentence < this.sentence ? 1 : 2) : 0);
    recent.sort((a, b) => b.sentence - a.sentence || standing(b) - standing(a) || b.at - a.at);
    return unique(recent.map((h) => h.member));
  }

  /** Whether somebody was heard in this sentence or the one before it. */
  wasJustHeard(member: Member): boolean {
    return this.within(1).some((h) => h.member === member || (h.member.name !== null && h.member.name === member.name));
  }

  /** Whom "the latter" at word `at` stands for. */
  lastBefore(at: number): Member | null {
    return this.latest((h) => h.at < at && isPerson(h.member) && h.sentence >= this.sentence - 1);
  }

  /** The latest person heard of a side, no more than `reach` sentences ago and before word `at`. */
  latestOf(side: string, reach = 8, at = Number.POSITIVE_INFINITY): Member | null {
    const near = this.within(reach).filter((h) => h.at < at && speaksFor(h.member, side));
    const last = near.at(-1);
    if (!last?.aside || last.sentence === this.sentence) return last?.member ?? null;
    return (near.findLast((h) => h.sentence === last.sentence && !h.aside) ?? last).member;
  }

  /**
   * "the A-ian": where several of A were told of in one breath, whoever was told of alone before them; else whom alone the
   * sentence before told of, whom the last ones were about, or who of A was told of last.
   */
  protected spokenOf(side: string): Member | null {
    const alone = this.aloneBeforeSeveral(side);
    if (alone) return alone;
    const before = this.within(1).filter((h) => h.sentence < this.sentence && speaksFor(h.member, side));
    const [one, other] = unique(before.map((h) => h.member));
    if (one && !other) return one;
    const about = this.within(ABOUT).findLast((h) => h.subject && !h.aside && speaksFor(h.member, side));
    return about?.member ?? this.latestOf(side);
  }

  /** "Y conferred with X and Z. The A-ian said": neither of two of A, but the one told of alone before. */
  private aloneBeforeSeveral(side: string): Member | null {
    const near = this.within(ALONE_REACH).filter((h) => speaksFor(h.member, side) && h.member.name !== null);
    const together = ({sentence}: Heard) =>
      unique(near.filter((h) => h.sentence === sentence).map((h) => h.member)).length > 1;
    const last = near.at(-1);
    return last && together(last) ? (near.findLast((h) => !together(h))?.member ?? null) : null;
  }

  /** "the three": those told of in one breath, else the only three, of one country or of three, of whom the text has just told. */
  protected three(until: number): Member[] {
    const several = this.severalAtOnce(until);
    if (several) return several;
    for (let reach = 0; reach <= THREE_REACH; ++reach) {
      const named = this.within(reach).filter((h) => h.at < until && h.member.name !== null && h.member.side !== null);
      const people = unique(named.map((h) => h.member));
      if (people.length < 3) continue;
      return people.length === 3 && new Set(people.map((m) => m.side)).size !== 2 ? people : [];
    }
    return [];
  }

  /** "The ministers of A, B and C": several of whom one word was told last, in this sentence or the one before. */
  protected severalAtOnce(until: number): Member[] | null {
    const near = this.within(1).filter((h) => h.at < until);
    const last = near.findLast((h, i) => near[i - 1]?.at === h.at && near[i - 2]?.at === h.at);
    const several = near.filter((h) => h.at === last?.at);
    return several.length > 2 ? several.map((h) => h.member) : null;
  }

  /** Who was heard in this sentence and the `reach` sentences before it, in the order of the text. */
  protected within(reach: number): Heard[] {
    let from = this.heard.length;
    while (from > 0 && (this.heard[from - 1]?.sentence ?? 0) >= this.sentence - reach) from -= 1;
    return this.heard.slice(from);
  }

  /** Whoever is still in mind, in the order of the text. */
  protected inMind(): Heard[] {
    return this.heard.slice(-MEMORY);
  }

  /** Whoever was told of last of those who pass a test. */
  protected latest(test: (heard: Heard) => boolean): Member | null {
    for (let i = this.heard.length - 1; i >= Math.max(0, this.heard.length - MEMORY); --i) {
      const heard = this.heard[i];
      if (heard && test(heard)) return heard.member;
    }
    return null;
  }
}
