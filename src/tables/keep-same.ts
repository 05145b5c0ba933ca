import {changedPart} from "./changed-part.js";

type Value = unknown;

/**
 * The second of two values with everything in it that is as it was in the first replaced by that: whoever made something of a
 * row, or of a whole table, knows by its being the same object that there is nothing to be made again.
 */
export function keepSame<T>(before: unknown, now: T): T {
  return kept(before, now) as T;
}

const last = new Map<string, unknown>();

/** The same with what this last gave under that name. It may be of other code: what is equal is equal, whoever made it. */
export function keepSameAsLast<T>(name: string, now: T): T {
  const same = keepSame(last.get(name), now);
  last.set(name, same);
  return same;
}

function kept(before: Value, now: Value): Value {
  if (Object.is(before, now)) return before;
  if (Array.isArray(now)) return Array.isArray(before) ? keptList(before, now) : now;
  return isPlain(now) && isPlain(before) ? keptRecord(before, now) : now;
}

type Plain = Record<string, Value>;

const isPlain = (value: Value): value is Plain =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

function isEqual(a: Value, b: Value): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((one, i) => isEqual(one, b[i]));
  if (!isPlain(a) || !isPlain(b)) return false;
  const [names, others] = [Object.keys(a), Object.keys(b)];
  return names.length === others.length && names.every((name, i) => name === others[i] && isEqual(a[name], b[name]));
}

function keptRecord(before: Plain, now: Plain): Plain {
  const made = Object.fromEntries(Object.entries(now).map(([name, value]) => [name, kept(before[name], value)]));
  const [names, others] = [Object.keys(made), Object.keys(before)];
  return isSame(names, others) && names.every((name) => Object.is(made[name], before[name])) ? before : made;
}

/**
 * A row that is not there already is looked for where it stood before, then by its key among those that are not there any
 * more; most are, and so nothing in them is compared.
 */
function keptList(before: readonly Value[], now: readonly Value[]): readonly Value[] {
  const part = changedPart(before, now);
  if (part.from === before.length && before.length === now.length) return before;
  const middle = keptMiddle(before.slice(part.from, part.before), now.slice(part.from, part.now));
  const list = [...now.slice(0, part.from), ...middle, ...now.slice(part.now)];
  return isSame(before, list) ? before : list;
}

function keptMiddle(before: readonly Value[], now: readonly Value[]): readonly Value[] {
  const [old, here] = [new Set(before), new Set(now)];
  let gone: ReadonlyMap<string, Plain> | null = null;
  return now.map((value, i) => {
    if (old.has(value)) return value;
    if (isEqual(before[i], value)) return before[i];
    if (!isPlain(value)) return value;
    gone ??= new Map(
      before.filter((one) => isPlain(one) && !here.has(one)).map((one) => [keyOf(one as Plain), one as Plain])
    );
    const other = gone.get(keyOf(value));
    return isEqual(other, value) ? other : value;
  });
}

function isSame(a: readonly Value[], b: readonly Value[]): boolean {
  return a.length === b.length && a.every((one, i) => Object.is(one, b[i]));
}

/** The first fields of a row name it; where they do not, it is merely made anew. */
function keyOf(row: Plain): string {
  return Object.values(row).slice(0, 4).join("\n");
}
