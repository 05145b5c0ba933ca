import {type Known, readAddress, writeAddress} from "./address.js";
import type {Domain} from "./bins.js";
import {type Choices, choicesOf, knownOf} from "./choices.js";
import {type Entry, type ExploreSetting, type ExploreTables, entriesOf} from "./entries.js";
import {Finder} from "./finder.js";
import {firstDay, lastDay} from "./period.js";
import type {ExploreState} from "./state.js";

/** What the page knows: the contacts, what may be asked of them, and what is asked. The address is its only memory. */
export class Explorer {
  readonly tables: ExploreTables;
  readonly setting: ExploreSetting;
  readonly choices: Choices;
  readonly finder: Finder;
  state: ExploreState;
  found: readonly Entry[] = [];
  notices: readonly string[] = [];
  readonly #known: Known;
  readonly #whole: Domain;

  constructor(tables: ExploreTables, setting: ExploreSetting, search: string) {
    this.tables = tables;
    this.setting = setting;
    const entries = entriesOf(tables, setting);
    this.choices = choicesOf(entries, setting);
    this.#known = knownOf(this.choices);
    this.finder = new Finder(entries);
    this.#whole = wholeOf(entries, setting.dyad.period);
    this.state = readAddress(search, this.#known).state;
    this.read(search);
  }

  /** Follows an address; the notices say what in it could not be followed. */
  read(search: string): void {
    const {state, notices} = readAddress(search, this.#known);
    // A contact may be asked for by an id it has taken over.
    const named = state.contact === null ? undefined : this.finder.named(state.contact);
    const lost = state.contact !== null && named === undefined;
    this.notices = lost ? [...notices, `There is no contact “${state.contact}” here.`] : notices;
    this.set({...state, contact: named?.contact.contact_id ?? null});
  }

  set(state: ExploreState): void {
    this.state = state;
    this.found = this.finder.find(state);
  }

  get address(): string {
    return writeAddress(this.state);
  }

  /** The contact whose particulars are open, shown or not. */
  get open(): Entry | null {
    return this.state.contact === null ? null : (this.finder.named(this.state.contact) ?? null);
  }

  /** The days a picture has to show: the period asked for, where none is the story's, widened to hold every contact. */
  get domain(): Domain {
    const {from, to} = this.state;
    const {start, end} = this.#whole;
    return {start: from === null ? start : firstDay(from), end: to === null ? end : lastDay(to)};
  }
}

function wholeOf(entries: readonly Entry[], {start, end}: ExploreSetting["dyad"]["period"]): Domain {
  const whole = {start, end: end ?? start};
  for (const {contact} of entries) {
    if (contact.date_earliest !== null && contact.date_earliest < whole.start) whole.start = contact.date_earliest;
    if (contact.date_latest !== null && contact.date_latest > whole.end) whole.end = contact.date_latest;
  }
  return whole;
}
