import {LEADING_ROLES} from "../leading-offices.js";
import type {Measure, World} from "./claim.js";
import {areComparable, compareTerms, noTerms} from "./compare-terms.js";
import {countIn, coveredYears, longestHolders, meetingsOf, withAny} from "./counting.js";
import {contactsOf, topContacts} from "./took-part.js";
import {nameOf, rounded} from "./wording.js";

/** Of the first side's two longest-serving foreign ministers the later one met the other side's leader more often. */
export function ministerMetLeader(world: World): Measure {
  const [first, second] = world.dyad.sides.map(({side}) => side);
  const ministry = world.offices.find(({side, role}) => side === first && role === LEADING_ROLES[1])?.office_id ?? "";
  const terms = longestHolders(world, ministry).map((holder) => ({
    name: nameOf(world, holder.person_id),
    ...countIn(meetingsWith(world, holder.person_id, second ?? ""), {earliest: holder.start, latest: holder.end}),
    exposure: coveredYears(world, "leader", holder)
  }));
  if (!areComparable(terms)) return noTerms("No two foreign ministers can be compared.");
  const [before, after] = terms;
  const text = `${after.name} met the other side’s leader ${times(after.low, world)} in ${years(after.exposure)} years, ${before.name} ${times(before.high, world)} in ${years(before.exposure)}.`;
  return compareTerms(before, after, text);
}

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
