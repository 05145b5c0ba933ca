const made = new Map<string, {from: string; thing: unknown}>();

/**
 * What was made under that name the last time, if it was made from the same; else what `make` gives now. While one works
 * most charts stay as they are, and drawing is what takes longest.
 */
export function madeOnce<T>(name: string, from: string, make: () => T): T {
  const before = made.get(name);
  if (before?.from === from) return before.thing as T;
  const thing = make();
  made.set(name, {from, thing});
  return thing;
}
