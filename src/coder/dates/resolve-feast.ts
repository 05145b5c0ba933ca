import {addDays, calendarDay} from "../../time/day.js";
import {hull, type Interval, single} from "../../time/interval.js";
import {fromSolarHijri} from "../../time/solar-hijri.js";
import {overPublication, type Resolution, resolution, UNKNOWN} from "./resolution.js";
import type {DateContext, DateValue, FeastDay} from "./types.js";

type Feast = Extract<DateValue, {type: "feast"}>;
/** Lands keep a feast of the moon up to this many days apart. */
const APART = 2;

/**
 * A feast's day or its eve, from the table of dated feasts in the context; the spring's new year is computed.
 * Where lands differ all their days count; where the table has one land's day only, the day before counts too, since
 * others often see the moon a day earlier. The nearest feast to publication is meant, whichever side of it it lies.
 */
export function resolveFeast({feast, offset, year}: Feast, {reference, feasts = []}: DateContext): Resolution {
  const known = feasts.filter((row) => row.feast === feast && isIn(row.day, year));
  const named = year === undefined ? reference : {earliest: `${year}-07-01`, latest: `${year}-07-01`};
  const options = overPublication(named, (at) => {
    const days = known.length === 0 ? fixedDays(feast, at) : known;
    const near = nearestFeast(days, at);
    return near === null ? [] : [{earliest: addDays(near.earliest, offset), latest: addDays(near.latest, offset)}];
  });
  if (known.length === 0 && year !== undefined) options.push({earliest: `${year}-01-01`, latest: `${year}-12-31`});
  return resolution(options.length === 0 ? [UNKNOWN] : options, "event", {rule: `feast.${feast}`});
}

function isIn(day: string, year: number | undefined): boolean {
  return year === undefined || day.startsWith(`${year}-`);
}

/** Feasts with a day of their own in the solar calendars need no table. */
function fixedDays(feast: string, published: string): FeastDay[] {
  const {year} = calendarDay(published);
  const inYear = FIXED[feast];
  if (inYear === undefined) return [];
  const days = [year - 1, year, year + 1].map(inYear);
  return days.filter((day) => day !== null).map((day) => ({feast, day}));
}

const FIXED: Record<string, (year: number) => string | null> = {
  nowruz: (year) => fromSolarHijri(year - 621, 1, 1),
  new_year: (year) => `${year}-01-01`,
  new_years_eve: (year) => `${year}-12-31`,
  christmas: (year) => `${year}-12-25`
};

/** The days of one year's feast, in all lands, that lie nearest to publication. */
function nearestFeast(days: readonly FeastDay[], published: string): Interval | null {
  const [nearest] = days.map(({day}) => day).sort((a, b) => distance(a, published) - distance(b, published));
  if (nearest === undefined) return null;
  const same = days.filter(({day}) => distance(day, nearest) <= APART);
  const all = same.map(({day}) => single(day)).reduce((a, b) => hull(a, b));
  const oneLand = same.length === 1 && same[0]?.country !== undefined;
  return oneLand ? {earliest: addDays(all.earliest, -1), latest: all.latest} : all;
}

function distance(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}
