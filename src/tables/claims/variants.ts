import {addDays} from "../../time/day.js";
import type {ContactRow, JourneyRow} from "../rows.js";
import {transitionRows} from "../transitions.js";
import type {World} from "./claim.js";
import {withAny} from "./counting.js";

export type Variant = (world: World) => World;

/** Days by which a date that was worked out rather than stated may be off. */
const OFF = 7;

/** Ways to read the tables against a claim, by name. `outlets of …` stands for each side's. */
export function variantsOf({dyad}: World): ReadonlyMap<string, Variant> {
  return new Map([
    ["unknown callers against it", callersAgainst],
    ["arguable codings against it", codingsAgainst],
    ["uncertain days at their worst", widened],
    ["medium confidence dropped", (world) => restricted(world, ({confidence}) => confidence !== "medium")],
    ["rows for journeys", (world) => ({...world, unit: "row"})],
    ...dyad.sides.map(({side, name}): [string, Variant] => [
      `only what outlets of ${name} report`,
      (world) => restricted(world, (row) => row.reported_by === side || row.reported_by === "both")
    ])
  ]);
}

/** The world with some of its contacts only; journeys without any are gone, first contacts are sought anew. */
export function restricted(world: World, keep: (row: ContactRow) => boolean): World {
  const contacts = world.contacts.filter(keep);
  const ids = new Set(contacts.map(({contact_id}) => contact_id));
  const journeys = withAny(world.journeys, ids);
  const codings = world.codings.filter(({contact_id}) => ids.has(contact_id));
  return renewed({...world, contacts, journeys, codings});
}

/** Every caller who is not known is the side to which something had happened, whom no claim has call. */
function callersAgainst(world: World): World {
  const sides = world.dyad.sides.map(({side}) => side);
  const contacts = world.contacts.map((row) =>
    row.initiator === null && row.channel !== "meeting" && row.channel !== "visit" && sides.includes(row.affected)
      ? {...row, initiator: row.affected, direction: row.affected}
      : row
  );
  return {...world, contacts};
}

/** Where the two readers differ on the side to which something had happened, it is the side that called or wrote. */
function codingsAgainst(world: World): World {
  const arguable = new Set(
    world.codings
      .filter(({affected_1, affected_2}) => affected_1 !== null && affected_2 !== null && affected_1 !== affected_2)
      .map(({contact_id}) => contact_id)
  );
  const contacts = world.contacts.map((row) =>
    arguable.has(row.contact_id) && row.initiator !== null ? {...row, affected: row.initiator} : row
  );
  return {...world, contacts};
}

function widened(world: World): World {
  const uncertain = new Set(world.contacts.filter(({date}) => date?.includes("?")).map(({contact_id}) => contact_id));
  const contacts = world.contacts.map((row) => (uncertain.has(row.contact_id) ? widenedRow(row) : row));
  const journeys = world.journeys.map((journey) =>
    journey.contact_ids.every((id) => uncertain.has(id)) ? widenedJourney(journey) : journey
  );
  return renewed({...world, contacts, journeys});
}

function widenedRow(row: ContactRow): ContactRow {
  const {date_earliest, date_latest} = row;
  if (date_earliest === null || date_latest === null) return row;
  return {...row, date_earliest: addDays(date_earliest, -OFF), date_latest: addDays(date_latest, OFF)};
}

function widenedJourney(journey: JourneyRow): JourneyRow {
  return {
    ...journey,
    start: addDays(journey.start, -OFF),
    start_latest: addDays(journey.start_latest, OFF),
    end: addDays(journey.end, OFF)
  };
}

function renewed(world: World): World {
  return {...world, transitions: transitionRows(world.transitions, world)};
}
