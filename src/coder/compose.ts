import {type Entity, emptyEntity, emptyMember, type Member, type Reference, type Unit} from "./entities.js";
import type {Item} from "./items.js";
import {gap, type Tokens} from "./tokens.js";

const DEFINITE = new Set(["the", "his", "her", "their", "this", "that", "el", "la", "su", "le", "son", "sa"]);
const REFERENCES = new Set(["he", "him", "his", "they", "two", "guest", "host", "caller", "latter"]);

/** Reads noun phrases out of a sentence's items: country, titles, office and name become one entity. */
export function compose(items: Item[], tokens: Tokens): Unit[] {
  const reader = new PhraseReader(items, tokens);
  return reader.read();
}

class PhraseReader {
  private at = 0;
  private countries: string[] = [];
  private member: Member = emptyMember();
  private plural = false;
  private pair = false;
  private leading = false;
  private named = false;
  private end = 0;
  private readonly items: Item[];
  private readonly tokens: Tokens;

  constructor(items: Item[], tokens: Tokens) {
    this.items = items;
    this.tokens = tokens;
  }

  read(): Unit[] {
    const units: Unit[] = [];
    while (this.at < this.items.length) {
      const item = this.items[this.at] as Item;
      const entity = this.phrase();
      if (entity) units.push({entity});
      else {
        units.push({item});
        this.at += 1;
      }
    }
    return units;
  }

  /** One noun phrase at the current item, or null; moves behind it only when there is one. */
  private phrase(): Entity | null {
    const start = this.at;
    const from = this.items[start]?.from ?? 0;
    this.reset();
    this.head();
    if (!this.named && this.member.role) this.ofCountry();
    if (this.named) this.ofHome();
    if (this.named && !this.member.role) this.officeBehind();
    else if (!this.named && this.member.role && !this.plural) this.nameBehind();
    const entity = this.build(from);
    if (!entity) this.at = start;
    return entity ?? this.simple();
  }

  private reset(): void {
    this.countries = [];
    this.member = emptyMember();
    this.plural = false;
    this.pair = false;
    this.leading = false;
    this.named = false;
    this.end = this.items[this.at]?.from ?? 0;
  }

  private item(offset = 0): Item | null {
    return this.items[this.at + offset] ?? null;
  }

  /** Whether the item follows the phrase so far with nothing but `allowed` between. */
  private joins(item: Item | null, allowed = /^[\s-]*$/): item is Item {
    if (!item || item.from !== this.end) return false;
    return this.end === 0 || allowed.test(gap(this.tokens, this.end - 1));
  }

  private take(item: Item): void {
    this.end = item.to;
    this.at += 1;
    while (this.tokens.form[this.end] === "'s" && gap(this.tokens, this.end - 1) === "") {
      this.end += 1;
    }
  }

  private hasPossessive(item: Item): boolean {
    if (this.tokens.form[item.to] === "'s") return gap(this.tokens, item.to - 1) === "";
    return /^['’](?=\s)/.test(gap(this.tokens, item.to - 1));
  }

  private head(): void {
    let first = true;
    for (let item = this.item(); item; item = this.item()) {
      if (!first && this.takesAnd(item)) continue;
      if (!first && !this.joins(item, this.afterTitle() ? /^\.?[\s-]*$/ : undefined) && !this.listed(item)) return;
      const {meaning} = item;
      if (first && meaning.kind === "word" && meaning.word === "det") this.take(item);
      else if (first && meaning.kind === "word" && this.ownsNext(item, meaning.word)) this.take(item);
      else if (meaning.kind === "word" && meaning.word === "two" && this.startsPair()) this.take(item);
      else if (first && meaning.kind === "word" && this.namesGuest(meaning.word)) this.take(item);
      else if (meaning.kind === "demonym") {
        this.countries.push(meaning.country);
        this.take(item);
      } else if (
        (meaning.kind === "country" || (meaning.kind === "place" && meaning.place.capital)) &&
        this.hasPossessive(item)
      ) {
        this.countries.push(meaning.kind === "country" ? meaning.country : meaning.place.country);
        this.take(item);
      } else if (meaning.kind === "title") this.takeTitle(item);
      else if (meaning.kind === "role") {
        if (!this.takeRole(item)) return;
      } else if (meaning.kind === "person" || meaning.kind === "outsider" || meaning.kind === "name") {
        this.takeName(item);
        return;
      } else return;
      first = false;
    }
  }

  /** "his counterpart", "her opposite number". */
  private ownsNext(item: Item, word: string): boolean {
    const her = word === "him" && this.tokens.form[item.from] === "her" && this.item(1)?.from === item.to;
    return word === "his" || her;
  }

  /** "his host Javad Owji": the name says who. */
  private namesGuest(word: string): boolean {
    const next = this.item(1);
    const item = this.item();
    return (word === "host" || word === "guest") && next?.from === item?.to && next !== null && isName(next);
  }

  /** "the two" and "both" are part of a phrase when a plural office follows. */
  private startsPair(): boolean {
    const next = this.item(1);
    const role = next?.meaning.kind === "role" ? next : this.item(2);
    this.pair = role?.meaning.kind === "role" && role.meaning.plural;
    return this.pair;
  }

  /** Demonyms in a list: "Iranian, Syrian and Turkish". */
  private listed(item: Item): boolean {
    return (
      this.countries.length > 0 && !this.member.role && item.meaning.kind === "demonym" && this.joins(item, /^,\s*$/)
    );
  }

  /** "Mr." and "Gen." end in a point. */
  private afterTitle(): boolean {
    return this.items[this.at - 1]?.meaning.kind === "title";
  }

  private takesAnd(item: Item): boolean {
    if (this.countries.length === 0 || this.member.role) return false;
    if (item.meaning.kind !== "word" || item.meaning.word !== "and" || !this.joins(item, /^,?\s*$/)) return false;
    const next = this.item(1);
    if (next?.meaning.kind !== "demonym" || next.from !== item.to) return false;
    this.take(item);
    return true;
  }

  private takeTitle(item: Item): void {
    const status = item.meaning.kind === "title" ? item.meaning.status : null;
    if (status === "acting" || status === "former") this.member.status = status;
    if (status === "leading") this.leading = true;
    this.take(item);
  }

  private takeRole(item: Item): boolean {
    if (item.meaning.kind !== "role") return false;
    if (this.member.role && item.meaning.level !== "official") return false;
    if (!this.member.role) {
      const top = this.leading && item.meaning.role === "diplomat";
      this.member.role = top ? "foreign_minister" : item.meaning.role;
      this.member.roleWords = this.words(item.from, item.to);
      this.member.level = top ? "minister" : item.meaning.level;
      this.member.status = item.meaning.status ?? this.member.status;
      this.plural = item.meaning.plural;
    }
    this.take(item);
    return true;
  }

  private words(from: number, to: number): string {
    return this.tokens.text.slice(this.tokens.start[from], this.tokens.end[to - 1]);
  }

  private takeName(item: Item): void {
    const {meaning} = item;
    this.named = true;
    if (meaning.kind === "person") {
      this.member.candidates = meaning.people;
      this.member.full = meaning.full;
      const sides = new Set(meaning.people.map((person) => person.side));
      this.member.side = sides.size === 1 ? ([...sides][0] ?? null) : null;
      if (meaning.people.length === 1) this.member.name = meaning.people[0]?.name ?? null;
    } else if (meaning.kind === "outsider") {
      this.member.outsider = meaning.outsider;
      this.member.side = meaning.outsider.country;
      this.member.name = meaning.outsider.name;
    } else this.member.name = this.words(item.from, item.to);
    this.take(item);
  }

  /** "president of Syria", "ministers of Iran and Syria", "chef de la diplomatie de Téhéran". */
  private ofCountry(): void {
    let item = this.item();
    if (this.plural && item?.meaning.kind === "word" && item.meaning.word === "both_countries" && this.joins(item)) {
      this.pair = true;
      this.take(item);
      return;
    }
    if (item?.meaning.kind !== "word" || item.meaning.word !== "of" || !this.joins(item)) return;
    const saved = {at: this.at, end: this.end, count: this.countries.length};
    this.take(item);
    for (item = this.item(); item; item = this.item()) {
      const {meaning} = item;
      if (!this.joins(item, /^[\s,]*$/)) break;
      if (meaning.kind === "demonym" && this.headsUnit(item)) {
        this.countries.push(meaning.country);
        this.take(item);
        continue;
      }
      if (
        meaning.kind === "role" &&
        meaning.role.startsWith("of:") &&
        ["head", meaning.role.slice(3)].includes(this.member.role ?? "")
      ) {
        this.member.role = meaning.role.slice(3);
        this.member.level = meaning.level;
        this.take(item);
        if (this.countries.length === 0) this.ofHomeOfUnit();
        return;
      }
      if (meaning.kind === "word" && (meaning.word === "det" || (meaning.word === "and" && this.plural)))
        this.take(item);
      else if (meaning.kind === "country") {
        this.countries.push(meaning.country);
        this.take(item);
        if (this.takesUnit()) return;
        if (!this.plural) break;
      } else break;
    }
    if (this.countries.length === saved.count) {
      this.at = saved.at;
      this.end = saved.end;
    }
    const name = this.item();
    if (name && this.joins(name) && isName(name)) this.takeName(name);
  }

  /** "chief of the Iranian general staff": the country stands inside the office. */
  private headsUnit(item: Item): boolean {
    const next = this.items[this.items.indexOf(item) + 1];
    return next?.from === item.to && next.meaning.kind === "role" && next.meaning.role.startsWith("of:");
  }

  /** "chief of staff of X's Armed Forces": the unit adds nothing. */
  private takesUnit(): boolean {
    const unit = this.item();
    if (unit?.meaning.kind !== "role" || !unit.meaning.role.startsWith("of:") || unit.from !== this.end) return false;
    if (this.member.role === "head") this.member.role = unit.meaning.role.slice(3);
    this.take(unit);
    return true;
  }

  private ofHomeOfUnit(): void {
    const of = this.item();
    const country = this.item(1);
    if (of?.meaning.kind !== "word" || of.meaning.word !== "of" || !this.joins(of)) return;
    if (country?.meaning.kind !== "country") return;
    this.countries.push(country.meaning.country);
    this.take(of);
    this.take(country);
  }

  /** "Faisal Mekdad of Syria": the country of somebody the lexicon does not place. */
  private ofHome(): void {
    const of = this.item();
    const country = this.item(1);
    if (of?.meaning.kind !== "word" || of.meaning.word !== "of" || !this.joins(of)) return;
    if (country?.meaning.kind !== "country") return;
    if (this.member.side && this.member.side !== country.meaning.country) return;
    this.countries.push(country.meaning.country);
    this.take(of);
    this.take(country);
  }

  /** A name behind an office, after a comma: "Syria's top diplomat, Faisal Mekdad,". */
  private nameBehind(): void {
    let offset = 0;
    let next = this.item(offset);
    if (!next || !this.joins(next, /^,\s*$/)) return;
    while (
      next &&
      (next.meaning.kind === "title" || (next.meaning.kind === "role" && next.meaning.level === "official"))
    ) {
      next = this.item(++offset);
    }
    if (!next || !isName(next) || this.possessiveAt(next)) return;
    const before = next.from === 0 ? "" : gap(this.tokens, next.from - 1);
    if (!/^[,\s]*$/.test(before) || !this.agrees(next)) return;
    this.at += offset;
    this.takeName(next);
  }

  private possessiveAt(item: Item): boolean {
    return this.hasPossessive(item);
  }

  private agrees(item: Item): boolean {
    const side = this.countries[0];
    if (item.meaning.kind === "person") return !side || item.meaning.people.some((person) => person.side === side);
    if (item.meaning.kind === "outsider") return !side || item.meaning.outsider.country === side;
    return true;
  }

  /** An office behind a name, after a comma: "Ali Abbas, the Syrian defence minister,". */
  private officeBehind(): void {
    const saved = {at: this.at, end: this.end};
    const next = this.item();
    if (!next || !this.joins(next, /^,\s*$/) || this.hasPossessive(this.items[this.at - 1] as Item)) return;
    const countries: string[] = [];
    let role: Item | null = null;
    for (let item = this.item(); item && (item === next || this.joins(item)); item = this.item()) {
      const {meaning} = item;
      if (meaning.kind === "demonym") countries.push(meaning.country);
      else if (meaning.kind === "country" && this.hasPossessive(item)) countries.push(meaning.country);
      else if (
        meaning.kind === "role" &&
        !meaning.plural &&
        (meaning.role !== "counterpart" || this.tokens.form[next.from] === "his") &&
        !role
      )
        role = item;
      else if (
        !(meaning.kind === "title" || (meaning.kind === "word" && (meaning.word === "det" || meaning.word === "his")))
      )
        break;
      this.take(item);
      if (role) break;
    }
    const follower = this.item();
    const followedByName = follower && this.joins(follower) && isName(follower);
    const side = countries[0];
    if (!role || followedByName || (side && this.member.side && side !== this.member.side)) {
      this.at = saved.at;
      this.end = saved.end;
      return;
    }
    const status = this.member.status;
    if (role.meaning.kind === "role" && role.meaning.role !== "counterpart") {
      this.member.role = role.meaning.role;
      this.member.roleWords = this.words(role.from, role.to);
      this.member.level = role.meaning.level;
      this.member.status = role.meaning.status ?? status;
    }
    if (side) this.countries.push(side);
    this.ofCountry();
  }

  private build(from: number): Entity | null {
    if (!this.named && !this.member.role) return null;
    if (this.member.role?.startsWith("of:") || ["institution", "nominal"].includes(this.member.role ?? "")) {
      if (!this.named) return null;
      this.member.role = null;
    }
    const entity = emptyEntity(from, this.end);
    const last = this.items[this.at - 1];
    entity.possessive = last ? this.hasPossessive(last) : false;
    entity.plural = this.plural;
    entity.definite = DEFINITE.has(this.tokens.form[from] ?? "");
    if (entity.possessive && this.tokens.form[this.end - 1] === "'s") entity.to = this.end;
    if (this.named || !this.plural) {
      this.member.side ??= this.countries[0] ?? null;
      entity.members = [this.member];
    } else if (this.countries.length > 0) {
      entity.members = this.countries.map((side) => ({...this.member, side}));
    } else {
      entity.members = [this.member];
      entity.reference = this.pair ? "two" : null;
    }
    return entity;
  }

  /** A country, a place or a pronoun that stands for itself. */
  private simple(): Entity | null {
    const item = this.items[this.at];
    if (!item) return null;
    const {meaning} = item;
    const entity = emptyEntity(item.from, item.to);
    entity.possessive = this.hasPossessive(item);
    if (meaning.kind === "country") {
      entity.kind = "country";
      entity.country = meaning.country;
    } else if (meaning.kind === "place") {
      entity.kind = "place";
      entity.place = meaning.place;
      entity.country = meaning.place.country;
    } else if (meaning.kind === "word" && REFERENCES.has(meaning.word)) {
      entity.reference = meaning.word as Reference;
      if (meaning.word === "two" && !this.standsBeforeVerb(item)) return null;
    } else if (meaning.kind === "demonym" && this.standsAlone(item)) {
      entity.members = [{...emptyMember(), side: meaning.country}];
    } else return null;
    this.at += 1;
    return entity;
  }

  /** "the two met" speaks of people; "the two flags" does not. */
  private standsBeforeVerb(item: Item): boolean {
    const behind = this.items[this.at + 1];
    if (/[^\s]/.test(gap(this.tokens, item.to - 1))) return true;
    const noun = behind?.meaning.kind === "trigger" && behind.meaning.rule.frame.startsWith("noun");
    return (behind?.from === item.to && !noun) || item.to - item.from > 2;
  }

  /** "the Iranian had …" is a person; "the Iranian side" is not. */
  private standsAlone(item: Item): boolean {
    const before = this.items[this.at - 1];
    const behind = this.items[this.at + 1];
    const isDet = before?.to === item.from && before.meaning.kind === "word" && before.meaning.word === "det";
    if (!isDet) return false;
    if (/^[,.;]/.test(gap(this.tokens, item.to - 1))) return true;
    if (behind?.from !== item.to) return false;
    return (
      behind.meaning.kind === "trigger" ||
      behind.meaning.kind === "cue" ||
      (behind.meaning.kind === "word" && (behind.meaning.word === "aux" || behind.meaning.word === "who"))
    );
  }
}

function isName(item: Item): boolean {
  return item.meaning.kind === "person" || item.meaning.kind === "outsider" || item.meaning.kind === "name";
}
