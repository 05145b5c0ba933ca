import type {CodedContact} from "../coder/types.js";
import {by, compare} from "./compare.js";
import {groupBy} from "./group-by.js";
import {MadeOf} from "./made-of.js";
import type {TenureBook} from "./office-at-the-time.js";
import {isClose, type Told, toldBy} from "./same-contact.js";

/** Whether two reports of different texts can mean the same contact. */
export type SameTold = (a: Told, b: Told) => boolean;

/** Everything that some texts report in the same words, as far as these tell contacts apart. */
export interface Saying {
  told: Told;
}

/** The reports of one text that say one thing; a text that tells of two such contacts holds two of them. */
export interface Telling {
  saying: Saying;
  article_id: string;
  contacts: CodedContact[];
}

/** The reports of all texts, put together where one text says one thing, in the order of their ids. */
export function tellingsOf(contacts: readonly CodedContact[], book: TenureBook): Telling[] {
  const sayings = new Map<string, Saying>();
  const tellings = new Map<string, Telling>();
  for (const contact of contacts) {
    const {told, words} = said.of(contact, [book], () => inWords(toldBy(contact, book)));
    const saying = sayings.get(words) ?? {told};
    sayings.set(words, saying);
    const article_id = contact.mentions[0]?.article_id ?? "";
    const telling = tellings.get(`${words}${article_id}`);
    if (telling) telling.contacts.push(contact);
    else tellings.set(`${words}${article_id}`, {saying, article_id, contacts: [contact]});
  }
  return [...tellings.values()];
}

const said = new MadeOf<{told: Told; words: string}>();

function inWords(told: Told): {told: Told; words: string} {
  return {told, words: JSON.stringify({...told, people: sorted(told)})};
}

function sorted({people}: Told): [string, string[]][] {
  return [...people].map(([side, who]): [string, string[]] => [side, [...who].sort()]).sort(by(([side]) => side));
}

/**
 * The tellings in groups that hang together, each member the same as some other. What is said alike is compared once, and
 * only with what is said of the same people in the same days: near linear for any number of texts.
 */
export function linkReports(tellings: readonly Telling[], same: SameTold): Telling[][] {
  const own = groupBy(tellings, ({saying}) => saying);
  const groups = new Groups(tellings);
  for (const [one, other] of neighbours([...own.keys()]))
    if (same(one.told, other.told)) unite(own.get(one) ?? [], own.get(other) ?? [], groups);
  return groups.all();
}

/** Each saying with itself, and pairs about the same people whose days overlap and say enough. */
function* neighbours(sayings: readonly Saying[]): Generator<[Saying, Saying]> {
  const close = sayings.filter(({told}) => isClose(told.days)).sort(by(({told}) => told.days.earliest));
  const open = new Map<string, Saying[]>();
  for (const saying of close) {
    yield [saying, saying];
    const met = new Set<Saying>();
    for (const key of keysOf(saying.told)) {
      const others = (open.get(key) ?? []).filter((other) => reaches(other, saying));
      for (const other of others) if (!met.has(other)) yield [other, saying];
      for (const other of others) met.add(other);
      open.set(key, [...others, saying]);
    }
  }
}

/** Whoever means one contact shares kind and one of the people. */
function keysOf({kind, multilateral, people}: Told): string[] {
  return [...people].flatMap(([side, who]) => Array.from(who, (one) => `${kind} ${multilateral} ${side} ${one}`));
}

function reaches({told}: Saying, later: Saying): boolean {
  return compare(told.days.latest, later.told.days.earliest) >= 0;
}

/**
 * Unites all tellings of two sayings that stand in different texts. Three partners for each are enough: what hangs together
 * through any others does through them too.
 */
function unite(ones: readonly Telling[], others: readonly Telling[], groups: Groups): void {
  for (const [mine, theirs] of [
    [ones, others],
    [others, ones]
  ] as const)
    for (const telling of mine)
      for (const other of theirs
        .slice(0, 4)
        .filter(({article_id}) => article_id !== telling.article_id)
        .slice(0, 3))
        groups.unite(telling, other);
}

/** Groups that grow together. */
class Groups {
  private readonly parents: Map<Telling, Telling>;
  private readonly linked = new Set<Telling>();
  private readonly tellings: readonly Telling[];

  constructor(tellings: readonly Telling[]) {
    this.tellings = tellings;
    this.parents = new Map(tellings.map((telling) => [telling, telling]));
  }

  unite(a: Telling, b: Telling): void {
    this.linked.add(a).add(b);
    this.parents.set(this.rootOf(a), this.rootOf(b));
  }

  /** Reports of one text that no other links are not the same. */
  all(): Telling[][] {
    const alone = this.tellings.filter((telling) => !this.linked.has(telling));
    const groups = groupBy(
      this.tellings.filter((telling) => this.linked.has(telling)),
      (telling) => this.rootOf(telling)
    );
    return [...groups.values(), ...alone.flatMap(apart)];
  }

  private rootOf(telling: Telling): Telling {
    let root = telling;
    for (let next = this.parents.get(root); next !== undefined && next !== root; next = this.parents.get(root)) {
      this.parents.set(root, this.parents.get(next) ?? next);
      root = next;
    }
    return root;
  }
}

/** Every report of a telling by itself. */
export function apart(telling: Telling): Telling[][] {
  return telling.contacts.map((contact) => [{...telling, contacts: [contact]}]);
}
