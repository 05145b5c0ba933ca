import type {World} from "./claim.js";

/** What several claims ask of one world, found when it is first asked for. */
export function onceIn<Found extends object>(find: (world: World) => Found): (world: World) => Found {
  const known = new WeakMap<World, Found>();
  return (world) => {
    const found = known.get(world) ?? find(world);
    known.set(world, found);
    return found;
  };
}
