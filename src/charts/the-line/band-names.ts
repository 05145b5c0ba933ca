import type {Band} from "../holders.js";
import {textWidth} from "../text-width.js";
import type {TimeScale} from "../time-scale.js";

export interface BandName {
  text: string;
  x: number;
  /** 0 is the row next to the bands; a name that would run into the next one moves up a row. */
  row: number;
}

export const bandNameSize = 13.5;

/** Names of the bands, each at its band's beginning. */
export function bandNames(bands: readonly Band[], scale: TimeScale): BandName[] {
  const names: BandName[] = [];
  for (const band of bands.toReversed()) {
    const text = bandLabel(band);
    const x = scale(band.start) + 6;
    const end = x + textWidth(text, bandNameSize, true) + 8;
    let row = 0;
    while (names.some((name) => name.row === row && name.x < end)) ++row;
    names.unshift({text, x, row});
  }
  return names;
}

/** A holder's name; an acting one says so. */
export function bandLabel({name, status}: Band): string {
  return status === "acting" ? `${name}, acting` : name;
}
