import {changedPart} from "./changed-part.js";

type Value = unknown;

/** A value as it came, and what was given in its place: equal to it, but the same objects as still earlier. */
interface Before {
  came: Value;
  gave: Value;
}

/**
 * The second of two values with everything in it that is as it was in the first replaced by that: whoever made something of a
 * row, or of a whole table, knows by its being the same object that there is nothing to be made again.
 */
export function keepSame<T>(before: unknown, now: T): T {
  return kept({came: before, gave: before}, now) as T;
}

const last = new Map<string, Before>();

/**
 * The same with what this last gave under that name. It may be of other code: what is equal is equal, whoever made it. Whoever
 * made a row anew will bring that one the next time too; it is known by having come before, and nothing in it is compared.
 */
export function keepSameAsLast<T>(name: string, now: T): T {
  const before = last.get(name) ?? {came: undefined, gave: undefined};
  const gave = kept(before, now);
  last.set(name, {came: now, gave});
  return gave as T;
}

function kept({came, gave}: Before, now: Value): Value {
  if (Object.is(came, now) || Object.is(gave, now)) return gave;
  if (Array.isArray(now)) return Array.isArray(gave) ? keptList(Array.isArray(came) ? came : gave, gave, now) : now;
  return isPlain(now) && isPlain(gave) ? keptRecord(isPlain(came) ? came : gave, gave, now) : now;
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

function keptRecord(came: Plain, gave: Plain, now: Plain): Plain {
  const made = Object.fromEntries(
    Object.entries(now).map(([name, value]) => [name, kept({came: came[name], gave: gave[name]}, value)])
  );
  const [names, others] = [Object.keys(made), Object.keys(gave)];
  return isSame(names, others) && names.every((name) => Object.is(made[name], gave[name])) ? gave : made;
}

type List = readonly Value[];

/** What stands before and behind the part in which a list differs from the one that came is what was given for that. */
function keptList(came: List, gave: List, now: List): List {
  const part = changedPart(came, now);
  const middle = keptMiddle(
    came.slice(part.from, part.before),
    gave.slice(part.from, part.before),
    now.slice(part.from, part.now)
  );
  const list = [...gave.slice(0, part.from), ...middle, ...gave.slice(part.before)];
  return isSame(gave, list) ? gave : list;
}

/**
 * A row that did not come before is looked for where it stood then, else by its key among those that are not there any more;
 * most came, and so nothing in them is compared.
 */
function keptMiddle(came: List, gave: List, now: List): List {
  const known = new Map<Value, Value>();
  for (let i = 0; i < came.length; i++) known.set(came[i], gave[i]).set(gave[i], gave[i]);
  let gone: ReadonlyMap<string, Plain> | null = null;
  return now.map((value, i) => {
    if (known.has(value)) return known.get(value);
    if (isEqual(gave[i], value)) return gave[i];
    if (!isPlain(value)) return value;
    gone ??= goneOf(known, now);
    const other = gone.get(keyOf(value));
    return isEqual(other, value) ? other : value;
  });
}

/** What was given before and is not here as it came, by its key. */
function goneOf(known: ReadonlyMap<Value, Value>, now: List): ReadonlyMap<string, Plain> {
  const here = new Set(now.map((value) => known.get(value)));
  const gone = new Map<string, Plain>();
  for (const one of known.values()) if (isPlain(one) && !here.has(one)) gone.set(keyOf(one), one);
  return gone;
}

function isSame(a: List, b: List): boolean {
  return a.length === b.length && a.every((one, i) => Object.is(one, b[i]));
}

/** The first fields of a row name it; where they do not, it is merely made anew. */
function keyOf(row: Plain): string {
  let key = "";
  let fields = 0;
  for (const name in row) {
    if (fields++ === 4) break;
    key += `${row[name]}\n`;
  }
  return key;
}
