import type {Measure, World} from "./claim.js";
import {metRows} from "./counting.js";
import {topContacts} from "./took-part.js";
import {listed} from "./wording.js";

/** The holders of both top offices met more often in the first side's country than anywhere else together. */
export function whereLeadersMet(world: World): Measure {
  const [first] = world.dyad.sides;
  const top = world.dyad.sides.map(({side}) => topContacts(world, side));
  const met = metRows(world).filter(({contact_id}) => top.every((ids) => ids.has(contact_id)));
  const places = [...new Set(met.map(({place}) => place ?? "a place not known"))].sort();
  const counts = places
    .map((place) => ({place, count: met.filter((row) => (row.place ?? "a place not known") === place).length}))
    .sort((a, b) => b.count - a.count);
  const home = met.filter(({host}) => host === first?.side).length;
  return {
    text: `The two heads of state met ${met.length} times: ${listed(counts.map(({place, count}) => `${count} in ${place}`))}.`,
    value: home,
    unit: "meetings in the first side’s country",
    n: met.length,
    unknowns: met.filter(({country}) => country === null).length,
    low: null,
    high: null,
    contact_ids: met.map(({contact_id}) => contact_id),
    holds: home > met.length - home
  };
}
