/**
 * What was made of things, remembered with what it was made from. While one works most charts stay as they are, and drawing is
 * what takes longest.
 *
 * Each module that makes things keeps its own: a module that an edit touches, in itself or in what it imports, begins anew, so
 * nothing outlives the code that made it. Code that comes as an argument must be the thing itself.
 */
export class MadeOnce<Thing> {
  private readonly made = new WeakMap<object, {from: string; thing: Thing}>();

  /** What was last made of this thing, if it was made from the same; else what `make` gives now. */
  of(one: object, from: string, make: () => Thing): Thing {
    const before = this.made.get(one);
    if (before?.from === from) return before.thing;
    const thing = make();
    this.made.set(one, {from, thing});
    return thing;
  }
}
