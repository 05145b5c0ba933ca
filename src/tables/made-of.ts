/**
 * What was made of things, remembered by the first of them for as long as that lives.
 *
 * Each module that makes things keeps its own: one that an edit touches, in itself or in what it imports, begins anew in a process
 * that goes on, so nothing outlives the code that made it. Code that comes as an argument must be among the things.
 */
export class MadeOf<Thing> {
  private readonly known = new WeakMap<object, {parts: readonly unknown[]; thing: Thing}>();

  /** What was last made of this thing, if it was made of the same parts (each the same object or value); else what `make` gives. */
  of(first: object, parts: readonly unknown[], make: () => Thing): Thing {
    const before = this.known.get(first);
    if (before && isSame(before.parts, parts)) return before.thing;
    const thing = make();
    this.known.set(first, {parts, thing});
    return thing;
  }
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
