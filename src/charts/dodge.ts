/** For places in ascending order, the lowest level on which each stands clear of the one before it there. */
export function dodge(places: readonly number[], size: number): number[] {
  const taken: number[] = [];
  return places.map((place) => {
    const free = taken.findIndex((last) => place - last >= size);
    const level = free < 0 ? taken.length : free;
    taken[level] = place;
    return level;
  });
}
