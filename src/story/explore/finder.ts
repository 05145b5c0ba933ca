import type {Entry} from "./entries.js";
import {fold} from "./fold.js";
import {matcher} from "./matcher.js";
import {orderOf} from "./order.js";
import type {Column, ExploreState} from "./state.js";

// Behind every day and every letter: what has no value stands last, whichever way one sorts up.
const LAST = "\uffff";

const keys: Record<Column, (entry: Entry) => string> = {
  date: ({contact}) => contact.date_earliest ?? contact.date_latest ?? LAST,
  contact: ({participants}) => fold(participants.map(({name, office}) => name ?? office ?? "").join(" ")) || LAST,
  channel: ({contact}) => contact.channel,
  direction: ({contact}) => (contact.direction === "unknown" ? LAST : contact.direction),
  place: ({contact}) => fold(contact.place ?? contact.country ?? LAST),
  provenance: ({contact}) => contact.provenance,
  reported: ({contact}) => contact.reported_by ?? LAST
};

/** Finds what a state asks for. An order is worked out once a column and then only walked: filtering never sorts. */
export class Finder {
  readonly entries: readonly Entry[];
  readonly #orders = new Map<string, Uint32Array>();

  constructor(entries: readonly Entry[]) {
    // By day, so that equal rows of every other column stand by day too.
    this.entries = Array.from(orderOf(entries.map(keys.date)), (index) => entries[index]).filter(
      (entry) => entry !== undefined
    );
  }

  /** The entries that fit, in the order asked for. */
  find(state: ExploreState): Entry[] {
    const fits = matcher(state);
    // One pass through the entries as they lie in memory; in another order each would be fetched from afar.
    const wanted = new Uint8Array(this.entries.length);
    for (const [index, entry] of this.entries.entries()) if (fits(entry)) wanted[index] = 1;
    const found: Entry[] = [];
    for (const index of this.#order(state.sort, state.descending)) {
      const entry = wanted[index] === 1 ? this.entries[index] : undefined;
      if (entry !== undefined) found.push(entry);
    }
    return found;
  }

  /** The contact of that id, or the one that took its id over. */
  named(id: string): Entry | undefined {
    return this.entries.find(({contact}) => contact.contact_id === id || contact.also.includes(id));
  }

  #order(column: Column, descending: boolean): Uint32Array {
    const name = `${descending ? "-" : ""}${column}`;
    const order = this.#orders.get(name) ?? orderOf(this.entries.map(keys[column]), descending);
    this.#orders.set(name, order);
    return order;
  }
}
