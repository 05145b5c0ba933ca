/** Rows by what they belong to, and the place of each in its table. */
class Index {
  readonly own: ReadonlyMap<string | null, object[]>;
  private readonly rows: readonly object[];
  private known: ReadonlyMap<object, number> | null = null;

  constructor(rows: readonly object[], own: ReadonlyMap<string | null, object[]>) {
    this.rows = rows;
    this.own = own;
  }

  /** Few ask in which order rows of several stand. */
  get places(): ReadonlyMap<object, number> {
    this.known ??= new Map(this.rows.map((row, place) => [row, place]));
    return this.known;
  }
}

const byContact = new WeakMap<readonly object[], Index>();
const byArticle = new WeakMap<readonly object[], Index>();

/** The rows of a contact, in the order of the table. A table is gone through once, however many contacts are asked for. */
export function ofContact<Row extends {contact_id: string | null}>(
  rows: readonly Row[],
  contact_id: string | null
): readonly Row[] {
  return asRows(rows, indexed(rows, byContact, (row) => row.contact_id).own.get(contact_id));
}

/** The rows that belong to any of these contacts, in the order of the table. */
export function ofContacts<Row extends {contact_id: string | null}>(
  rows: readonly Row[],
  ids: readonly string[]
): readonly Row[] {
  const own = [...new Set(ids)].flatMap((id) => ofContact(rows, id));
  if (ids.length < 2) return own;
  const {places} = indexed(rows, byContact, (row) => row.contact_id);
  return own.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

/** The rows of a text, in the order of the table. */
export function ofArticle<Row extends {article_id: string}>(rows: readonly Row[], article_id: string): readonly Row[] {
  return asRows(rows, indexed(rows, byArticle, (row) => row.article_id).own.get(article_id));
}

/** The place, from 0, of the first row of a table that is of one of these texts; -1 where none is. */
export function placeOf(rows: readonly {article_id: string}[], article_ids: readonly string[]): number {
  const {own, places} = indexed(rows, byArticle, (row) => row.article_id);
  const found = article_ids.flatMap((id) => own.get(id)?.slice(0, 1) ?? []);
  return found.reduce((first, row) => Math.min(first, places.get(row) ?? first), found.length === 0 ? -1 : rows.length);
}

/** What an index of a table holds are rows of that table. */
function asRows<Row extends object>(_: readonly Row[], found: object[] | undefined): readonly Row[] {
  return (found ?? []) as Row[];
}

function indexed<Row extends object>(
  rows: readonly Row[],
  known: WeakMap<readonly object[], Index>,
  keyOf: (row: Row) => string | null
): Index {
  const index = known.get(rows) ?? madeOf(rows, keyOf);
  known.set(rows, index);
  return index;
}

function madeOf<Row extends object>(rows: readonly Row[], keyOf: (row: Row) => string | null): Index {
  const own = new Map<string | null, object[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const others = own.get(key);
    if (others) others.push(row);
    else own.set(key, [row]);
  }
  return new Index(rows, own);
}
