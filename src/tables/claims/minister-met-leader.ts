import {LEADING_ROLES} from "../leading-offices.js";
import {rateRatio} from "../stats/rate-ratio.js";
import type {Measure, World} from "./claim.js";
import {countIn, coveredYears, longestHolders, meetingsOf, withAny} from "./counting.js";
import {contactsOf, topContacts} from "./took-part.js";
import {nameOf, rounded} from "./wording.js";

/** Of the first side's two longest-serving foreign ministers the later one met the other side's leader more often. */
export function ministerMetLeader(world: World): Measure {
  const [first, second] = world.dyad.sides.map(({side}) => side);
  const ministry = world.offices.find(({side, role}) => side === first && role === LEADING_ROLES[1])?.office_id ?? "";
  const [before, after] = longestHolders(world, ministry).map((holder) => ({
    name: nameOf(world, holder.person_id),
    ...countIn(meetingsWith(world, holder.person_id, second ?? ""), {earliest: holder.start, latest: holder.end}),
    exposure: coveredYears(world, "leader", holder)
  }));
  if (!before || !after || before.exposure === 0 || after.exposure === 0) return nothing;
  const {ratio, low, high} = rateRatio(
    {n: after.low, exposure: after.exposure},
    {n: before.high, exposure: before.exposure}
  );
  return {
    text: `${after.name} met the other side’s leader ${times(after.low, world)} in ${years(after.exposure)} years, ${before.name} ${times(before.high, world)} in ${years(before.exposure)}.`,
    value: ratio,
    unit: "ratio of rates",
    n: after.low + before.high,
    unknowns: after.high - after.low + before.high - before.low,
    low,
    high,
    contact_ids: [...before.contact_ids, ...after.contact_ids],
    holds: low > 1
  };
}

const nothing: Measure = {
  text: "No two foreign ministers can be compared.",
  value: null,
  unit: "ratio of rates",
  n: 0,
  unknowns: 0,
  low: null,
  high: null,
  contact_ids: [],
  holds: false
};

function meetingsWith(world: World, person_id: string, side: string) {
  const leader = topContacts(world, side);
  const both = new Set([...contactsOf(world, person_id)].filter((id) => leader.has(id)));
  return withAny(meetingsOf(world), both);
}

function times(n: number, {unit}: World): string {
  return unit === "journey" ? `on ${n} journeys` : `${n} times`;
}

function years(value: number): string {
  return String(rounded(value, 1));
}
