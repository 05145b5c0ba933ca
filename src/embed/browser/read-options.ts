/** A span of years in which one person held an office, by the name readers use. */
export interface Holder {
  name: string;
  /** ISO days, the end exclusive. */
  start: string;
  end: string;
}

export interface FrameOptions {
  dark: "auto" | "true" | "false";
  plain: boolean;
  transparent: boolean;
  /** ISO days between which marks stay strong; null for all. */
  time: readonly [from: string, until: string] | null;
  motion: "auto" | "reduce";
}

export interface Asked {
  options: FrameOptions;
  /** What was asked for and cannot be given, a plain line each. */
  wrong: string[];
}

/** What an address asks of a chart. What nobody knows is passed over; a wrong value leaves things as they were. */
export function readOptions(search: URLSearchParams, holders: readonly Holder[], languages: readonly string[]): Asked {
  const wrong: string[] = [];
  const one = <T extends string>(name: string, values: readonly [T, ...T[]]): T => {
    const asked = search.get(name);
    if (asked === null || values.includes(asked as T)) return (asked as T | null) ?? values[0];
    wrong.push(`${name}="${asked}" is none of ${values.join(", ")}`);
    return values[0];
  };
  const [usual = "", ...others] = languages;
  one("lang", [usual, ...others]);
  return {
    options: {
      dark: one("dark", ["auto", "true", "false"]),
      plain: isOn(search.get("plain")),
      transparent: isOn(search.get("transparent")),
      time: spanOf(search, holders, wrong),
      motion: one("motion", ["auto", "reduce"])
    },
    wrong
  };
}

const isOn = (value: string | null): boolean => value !== null && !/^(false|0|no)$/.test(value);

function spanOf(search: URLSearchParams, holders: readonly Holder[], wrong: string[]): FrameOptions["time"] {
  const leader = search.get("leader");
  if (leader !== null) {
    const holder = holders.find(({name}) => name.toLowerCase() === leader.toLowerCase());
    if (holder) return [holder.start, holder.end];
    wrong.push(`leader="${leader}" is none of ${holders.map(({name}) => name.toLowerCase()).join(", ")}`);
  }
  const time = search.get("time");
  if (time === null) return null;
  const [, from, until] = /^(\d{4}(?:-\d\d){0,2}|earliest)\.\.(\d{4}(?:-\d\d){0,2}|latest)$/.exec(time) ?? [];
  if (from !== undefined && until !== undefined)
    return [from === "earliest" ? "" : from, until === "latest" ? "9999" : `${until}~`];
  wrong.push(`time="${time}" is not like 2013..2016-05 or earliest..2016`);
  return null;
}
