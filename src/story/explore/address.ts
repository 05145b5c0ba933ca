import {firstDay, isPoint, lastDay} from "./period.js";
import {COLUMNS, type ExploreState, FACETS, type Facet, initialState, type Picked, TABS} from "./state.js";

/** Every value a facet may take. */
export type Known = Readonly<Record<Facet, ReadonlySet<string>>>;

export interface Read {
  state: ExploreState;
  /** What in the address could not be followed, a plain sentence each. */
  notices: string[];
}

const OPEN = {earliest: "earliest", latest: "latest"};
const BETWEEN = "~";
const single: ReadonlySet<Facet> = new Set(["leader", "person", "office"]);

/**
 * Reads a query such as `?time=2022-01..2022-12&channel=call~message&sort=-date`. Parameters nobody knows are ignored; a
 * value that cannot be is left out, and the notices say so.
 */
export function readAddress(search: string, known: Known): Read {
  const query = new URLSearchParams(search);
  const notices: string[] = [];
  const say = (notice: string): null => {
    notices.push(notice);
    return null;
  };
  const picked = Object.fromEntries(
    FACETS.map((facet) => [facet, readFacet(query.get(facet), {facet, known: known[facet], say})])
  ) as unknown as Picked;
  const state = {
    ...initialState,
    ...readTime(query.get("time"), say),
    ...readSort(query.get("sort"), say),
    picked,
    q: query.get("q") ?? "",
    tab: oneOf(TABS, query.get("tab"), say) ?? initialState.tab,
    page: readPage(query.get("page"), say) ?? 1,
    contact: query.get("contact")
  };
  return {state, notices};
}

type Say = (notice: string) => null;

interface FacetReading {
  facet: Facet;
  known: ReadonlySet<string>;
  say: Say;
}

function readFacet(value: string | null, {facet, known, say}: FacetReading): string[] {
  const wanted = [...new Set((value ?? "").split(BETWEEN).filter(Boolean))];
  for (const one of wanted) if (!known.has(one)) say(`“${one}” is no ${facet} here; it was left out.`);
  const found = wanted.filter((one) => known.has(one));
  if (found.length < 2 || !single.has(facet)) return found;
  say(`Only one ${facet} can be chosen; the first was taken.`);
  return found.slice(0, 1);
}

function readTime(value: string | null, say: Say): Pick<ExploreState, "from" | "to"> {
  const none = {from: null, to: null};
  if (value === null || value === "") return none;
  const [start = "", end = start] = value.split("..");
  const from = start === OPEN.earliest || start === "" ? null : start;
  const to = end === OPEN.latest || end === "" ? null : end;
  const wrong = [from, to].find((point) => point !== null && !isPoint(point));
  if (wrong) {
    say(`“${wrong}” is no year, month or day; the period was left open.`);
    return none;
  }
  if (from !== null && to !== null && firstDay(from) > lastDay(to)) {
    say(`The period ends before it begins (${value}); it was left open.`);
    return none;
  }
  return {from, to};
}

function readSort(value: string | null, say: Say): Partial<Pick<ExploreState, "sort" | "descending">> {
  const sort = oneOf(COLUMNS, value?.replace(/^-/, "") ?? null, say);
  return sort === null ? {} : {sort, descending: value?.startsWith("-") ?? false};
}

function readPage(value: string | null, say: Say): number | null {
  if (value === null) return null;
  return /^[1-9]\d{0,6}$/.test(value) ? Number(value) : say(`“${value}” is no page; the first is shown.`);
}

function oneOf<T extends string>(values: readonly T[], value: string | null, say: Say): T | null {
  if (value === null) return null;
  return values.find((one) => one === value) ?? say(`“${value}” is not one of ${values.join(", ")}.`);
}

/** The query of a state, empty where everything is as at first: parameters in one order, what is as at first left out. */
export function writeAddress(state: ExploreState): string {
  const {from, to, picked, q, tab, sort, descending, page, contact} = state;
  const time = from === null && to === null ? "" : `${from ?? OPEN.earliest}..${to ?? OPEN.latest}`;
  const order = sort === initialState.sort && !descending ? "" : `${descending ? "-" : ""}${sort}`;
  const parts: [string, string][] = [
    ["time", time],
    ...FACETS.map((facet): [string, string] => [facet, picked[facet].join(BETWEEN)]),
    ["q", q.trim()],
    ["tab", tab === initialState.tab ? "" : tab],
    ["sort", order],
    ["page", page === 1 ? "" : String(page)],
    ["contact", contact ?? ""]
  ];
  const query = parts.filter(([, value]) => value !== "").map(([name, value]) => `${name}=${encoded(value)}`);
  return query.length === 0 ? "" : `?${query.join("&")}`;
}

/** As short as an address may be: signs that mean nothing in a query stay readable. */
function encoded(value: string): string {
  return encodeURIComponent(value).replaceAll("%3A", ":").replaceAll("%40", "@").replaceAll("%20", "+");
}
