/** What can be picked from a list. A contact fits when it has one of the values picked, in each facet where some are. */
export const FACETS = ["leader", "person", "office", "side", "channel", "direction", "provenance", "reported"] as const;
export type Facet = (typeof FACETS)[number];

export const TABS = ["chart", "table"] as const;
export type Tab = (typeof TABS)[number];

export const COLUMNS = ["date", "contact", "channel", "direction", "place", "provenance", "reported"] as const;
export type Column = (typeof COLUMNS)[number];

export type Picked = Readonly<Record<Facet, readonly string[]>>;

/** Everything the reader has chosen: what the address says, and nothing else. */
export interface ExploreState {
  /** Ends of the period as one writes them: a year, a month or a day (ISO 8601); null is open. */
  from: string | null;
  to: string | null;
  picked: Picked;
  q: string;
  tab: Tab;
  sort: Column;
  descending: boolean;
  /** From 1. */
  page: number;
  /** The contact whose particulars are open. */
  contact: string | null;
}

const nothingPicked = Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as Picked;

/** What an address without a query shows: everything, by date, as a picture. */
export const initialState: ExploreState = {
  from: null,
  to: null,
  picked: nothingPicked,
  q: "",
  tab: "chart",
  sort: "date",
  descending: false,
  page: 1,
  contact: null
};

/** Whether anything narrows what is shown. */
export function isNarrowed({from, to, picked, q}: ExploreState): boolean {
  return from !== null || to !== null || q.trim() !== "" || FACETS.some((facet) => picked[facet].length > 0);
}

/** The same view of everything: filters gone, tab and order kept. */
export function withoutFilters({tab, sort, descending}: ExploreState): ExploreState {
  return {...initialState, tab, sort, descending};
}

/** The state with one facet changed, from its first page on. */
export function withPicked(state: ExploreState, facet: Facet, values: readonly string[]): ExploreState {
  return {...state, page: 1, contact: null, picked: {...state.picked, [facet]: values}};
}
