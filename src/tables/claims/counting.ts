import type {Interval} from "../../time/interval.js";
import {coveredTime, DAYS_A_YEAR} from "../covered-time.js";
import {type HolderPeriod, holderPeriods} from "../holder-periods.js";
import {MadeOf} from "../made-of.js";
import type {ContactRow, JourneyRow} from "../rows.js";
import type {World} from "./claim.js";
import {onceIn} from "./once-in.js";

/** Something that counts once and the days on which it can have begun. */
export interface Counted {
  earliest: string;
  latest: string;
  contact_ids: readonly string[];
}

/** Telephone calls that took place. */
export const callsOf = ({contacts}: World): readonly ContactRow[] =>
  calls.of(contacts, [], () =>
    contacts.filter(({channel, status}) => (channel === "call" || channel === "video_call") && status === "occurred")
  );

/** Rows of people who met. */
export const metRows = ({contacts}: World): readonly ContactRow[] =>
  met.of(contacts, [], () =>
    contacts.filter(({channel, status}) => (channel === "meeting" || channel === "visit") && status === "occurred")
  );

// By the contacts, since worlds differ in other things too.
const [calls, met] = [new MadeOf<readonly ContactRow[]>(), new MadeOf<readonly ContactRow[]>()];

/** What counts as one where people met: journeys, or the rows of them. */
export const meetingsOf = onceIn((world): readonly Counted[] =>
  world.unit === "journey" ? world.journeys.map(journeyCounted) : metRows(world).flatMap(rowCounted)
);

/** A row that has its days, to be counted. */
export function rowCounted({contact_id, date_earliest, date_latest}: ContactRow): Counted[] {
  if (date_earliest === null || date_latest === null) return [];
  return [{earliest: date_earliest, latest: date_latest, contact_ids: [contact_id]}];
}

function journeyCounted({start, start_latest, contact_ids}: JourneyRow): Counted {
  return {earliest: start, latest: start_latest, contact_ids};
}

/** The fewest and the most of them that lie in a period, and the contacts of the most. */
export function countIn(
  items: readonly Counted[],
  period: Interval
): {low: number; high: number; contact_ids: string[]} {
  const count = {low: 0, high: 0, contact_ids: [] as string[]};
  for (const item of items) {
    if (item.earliest > period.latest || item.latest < period.earliest) continue;
    count.high++;
    if (item.earliest >= period.earliest && item.latest <= period.latest) count.low++;
    count.contact_ids.push(...item.contact_ids);
  }
  return count;
}

/** Calls and meetings of leaders, the two kinds the record covers for them. */
export const leaderContacts = onceIn(soughtLeaderContacts);

function soughtLeaderContacts(world: World): readonly Counted[] {
  const leaders = new Set<string>();
  for (const {level, contact_id} of metRows(world)) if (level === "leader") leaders.add(contact_id);
  return [
    ...callsOf(world)
      .filter(({level}) => level === "leader")
      .flatMap(rowCounted),
    ...withAny(meetingsOf(world), leaders)
  ];
}

/** Those that hold one of these contacts, and of what they hold only these. */
export function withAny<Item extends Pick<Counted, "contact_ids">>(
  items: readonly Item[],
  wanted: ReadonlySet<string>
): Item[] {
  return items.flatMap((item) => {
    const contact_ids = item.contact_ids.filter((id) => wanted.has(id));
    if (contact_ids.length === 0) return [];
    return contact_ids.length === item.contact_ids.length ? [item] : [{...item, contact_ids}];
  });
}

/** The times of an office's two longest-serving holders, in order of time; fewer where it had fewer. */
export function longestHolders({tenures, dyad, end}: World, office_id: string): HolderPeriod[] {
  const periods = holderPeriods(tenures, [office_id], {start: dyad.period.start, end});
  const length = ({start, end: last}: HolderPeriod) => Date.parse(last) - Date.parse(start);
  const longest = [...periods].sort((a, b) => length(b) - length(a)).slice(0, 2);
  return longest.sort((a, b) => (a.start < b.start ? -1 : 1));
}

/** Covered years of a period for a level's calls and meetings. */
export function coveredYears({coverage}: World, level: string, {start, end}: {start: string; end: string}): number {
  const days = ["call", "meeting"].map(
    (channel) => coveredTime(coverage, {level, channel}, {earliest: start, latest: end}).days
  );
  return Math.min(...days) / DAYS_A_YEAR;
}
