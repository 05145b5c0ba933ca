import type {Weekday} from "../../time/day.js";
import type {EdtfSense} from "../../time/edtf.js";
import {hull, type Interval, type OpenInterval} from "../../time/interval.js";
import type {DateBasis} from "../types.js";

/** What a kind of expression comes to: days it can mean, one option a reading, and how that was found. */
export interface Resolution {
  options: OpenInterval[];
  basis: DateBasis;
  rule: string;
  sense: EdtfSense;
  weekdays: Weekday[] | null;
  conflict: boolean;
  approximate: boolean;
  /** Set where the words themselves may run past publication, e.g. a visit from the 10th to the 12th told on the 11th. */
  unclipped: boolean;
}

export const UNKNOWN: OpenInterval = {earliest: null, latest: null};

/** A resolution with the usual settings, which `changes` overrides. */
export function resolution(
  options: OpenInterval[],
  basis: DateBasis,
  {
    rule,
    sense = "oneof",
    weekdays = null,
    conflict = false,
    approximate = false,
    unclipped = false
  }: Omit<Partial<Resolution>, "options" | "basis" | "rule"> & {rule: string}
): Resolution {
  return {options, basis, rule, sense, weekdays, conflict, approximate, unclipped};
}

/**
 * The days `at` gives for each day a text can have been published on. Every convention moves forward with publication, so
 * the two ends say it all; where publication is open so is the result.
 */
export function overPublication(reference: OpenInterval | null, at: (published: string) => Interval[]): OpenInterval[] {
  if (reference === null) return [UNKNOWN];
  const {earliest, latest} = reference;
  if (earliest !== null && earliest === latest) return at(earliest);
  const first = earliest === null ? [UNKNOWN] : at(earliest);
  const last = latest === null ? [UNKNOWN] : at(latest);
  if (first.length === 0 || last.length === 0) return [...first, ...last];
  return [{earliest: whole(first).earliest, latest: whole(last).latest}];
}

/** The hull of all options, open at both ends where there is none. */
export function whole(options: readonly OpenInterval[]): OpenInterval {
  return options.reduce((a, b) => hull(a, b), options[0] ?? UNKNOWN);
}
